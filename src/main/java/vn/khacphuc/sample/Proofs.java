package vn.khacphuc.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Received;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;

/** The files that come with a report of a task done. */
@Component
class Proofs {

    private final Intake intake;
    private final Evidences evidences;

    Proofs(Intake intake, Evidences evidences) {
        this.intake = intake;
        this.evidences = evidences;
    }

    /** A report that a task is done, with a note as its file. */
    ProgressDraft done(Actor by, long taskId, String words) {
        byte[] note = ("BIÊN BẢN XÁC NHẬN KẾT QUẢ\n\n" + words + ".\n").getBytes(StandardCharsets.UTF_8);
        try (Received received = intake.receive("Biên bản kết quả.txt", new ByteArrayInputStream(note))) {
            long version = evidences.add(by, Submission.first(), TaskEvidence.KIND, taskId, received);
            return new ProgressDraft(100, words, "", false, List.of(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
