package vn.khacphuc.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Paper;
import vn.khacphuc.evidence.Received;
import vn.khacphuc.evidence.TrustedIssuers;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;

/** The files that come with a report of a task done: some signed digitally, of these some by an issuer nobody knows. */
@Component
class Proofs {

    private static final String ISSUER = "Chứng thực chữ ký số mẫu";

    private final PrintedPages pages;
    private final Intake intake;
    private final Evidences evidences;
    private final EvidenceQueries queries;
    private final TrustedIssuers issuers;
    private @Nullable Signers trusted;
    private @Nullable Signers unknown;

    Proofs(PrintedPages pages, Intake intake, Evidences evidences, EvidenceQueries queries, TrustedIssuers issuers) {
        this.pages = pages;
        this.intake = intake;
        this.evidences = evidences;
        this.queries = queries;
        this.issuers = issuers;
    }

    /** Before the first report: there is an issuer that the administrator trusts, and one more. */
    void begin(Actor admin) {
        trusted = new Signers(ISSUER, admin.at());
        unknown = new Signers("Tổ chức chưa đăng ký", admin.at());
        issuers.add(admin, Submission.first(), ISSUER, trusted.pem());
    }

    /** A report that a task is done, with a paper as its file. */
    ProgressDraft done(Actor by, long taskId, String words) {
        byte[] paper = pages.of(words);
        boolean numbered = taskId % 3 == 0 && trusted != null;
        if (numbered && trusted != null) {
            paper = trusted.sign(paper, by.name(), by.at());
        } else if (taskId % 7 == 1 && unknown != null) {
            paper = unknown.sign(paper, by.name(), by.at());
        }
        try (Received received = intake.receive("Biên bản kết quả.pdf", new ByteArrayInputStream(paper))) {
            long version = evidences.add(by, Submission.first(), TaskEvidence.KIND, taskId, received);
            if (numbered) {
                number(by, version, taskId);
            }
            return new ProgressDraft(100, words, "", false, List.of(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper for any other thing that takes files; gives its version. */
    long file(Actor by, String kind, long ownerId, String words) {
        try (Received received = intake.receive("Tài liệu kiểm chứng.pdf", new ByteArrayInputStream(pages.of(words)))) {
            return evidences.add(by, Submission.first(), kind, ownerId, received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(Actor by, long version, long taskId) {
        Submission press = Submission.of(queries.find(by, version).orElseThrow().fileVersion());
        evidences.describe(by, press, version, new Paper(taskId + "/BB-XN", by.today(), ""));
    }
}
