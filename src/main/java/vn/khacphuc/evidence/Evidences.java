package vn.khacphuc.evidence;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Stores files of those who carry something out, and what they say about them. */
@Service
public class Evidences {

    private final EvidenceFileRepository files;
    private final EvidenceVersions versions;
    private final Owners owners;
    private final JdbcClient jdbc;
    private final Trail trail;

    Evidences(EvidenceFileRepository files, EvidenceVersions versions, Owners owners, JdbcClient jdbc, Trail trail) {
        this.files = files;
        this.versions = versions;
        this.owners = owners;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Stores a new file for a thing. It is part of nothing until something is saved with it, and goes after a day.
     *
     * @return id of its version
     */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public Long add(Actor by, Submission submission, String ownerKind, long ownerId, Received received) {
        long unitId = owners.of(ownerKind, ownerId).attachable(by, ownerId);
        versions.checkRoom(unitId, received);
        EvidenceFile file = files.saveAndFlush(new EvidenceFile(ownerKind, ownerId, unitId, received.name(), by.at()));
        return versions.insert(by, "evidence.added", file, received, false);
    }

    /**
     * Stores a new version of a file; the ones before it stay readable.
     *
     * @return id of the new version
     */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public Long renew(Actor by, Submission submission, long fileId, Received received) {
        EvidenceFile file = files.findById(fileId).orElseThrow(() -> new NotFound("evidence", fileId));
        EvidenceOwner owner = open(by, file, fileId);
        Conflict.check(file.version(), submission);
        versions.checkKept(file);
        versions.checkRoom(file.unitId(), received);
        owner.evidenceChanges(by, file.ownerId(), "evidence_renewed");
        file.renew(received.name(), by.at());
        files.saveAndFlush(file);
        return versions.insert(by, "evidence.renewed", file, received, true);
    }

    /** Says what a version is as a paper; based on the version of its file. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void describe(Actor by, Submission submission, long versionId, Paper paper) {
        EvidenceFile file = files.findByVersion(versionId).orElseThrow(() -> new NotFound("evidence", versionId));
        EvidenceOwner owner = open(by, file, versionId);
        Conflict.check(file.version(), submission);
        paper.check(by.today()).refuse();
        Described before = jdbc.sql("""
                        SELECT paper_number AS number, paper_date AS date, paper_issuer AS issuer, kept_at IS NOT NULL AS kept
                        FROM evidence_version WHERE id = ?""").param(versionId).query(Described.class).single();
        if (before.kept()) {
            owner.evidenceChanges(by, file.ownerId(), "evidence_described");
        }
        file.describe(by.at());
        files.saveAndFlush(file);
        jdbc.sql("""
                        UPDATE evidence_version
                        SET paper_number = :number, paper_date = :date, paper_issuer = :issuer WHERE id = :id""")
                .param("number", paper.number())
                .param("date", paper.date())
                .param("issuer", paper.issuer())
                .param("id", versionId)
                .update();
        trail.write(
                by,
                "evidence.described",
                "evidence",
                versionId,
                file.unitId(),
                before.told(),
                new Described(paper.number(), paper.date(), paper.issuer(), true).told());
    }

    /** Takes away a file that this account has sent and that is part of nothing yet. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void drop(Actor by, Submission submission, long versionId) {
        EvidenceFile file = files.findByVersion(versionId).orElseThrow(() -> new NotFound("evidence", versionId));
        boolean taken = jdbc.sql("DELETE FROM evidence_version WHERE id = ? AND kept_at IS NULL AND account_id = ?")
                        .params(versionId, by.accountId())
                        .update()
                == 1;
        if (!taken) {
            throw new NotFound("evidence", versionId);
        }
        versions.dropped(by, versionId, file.id(), file.unitId(), file.name());
    }

    private EvidenceOwner open(Actor by, EvidenceFile file, long id) {
        if (!owners.mayRead(by.scope(), file.ownerKind(), file.ownerId())) {
            throw new NotFound("evidence", id);
        }
        EvidenceOwner owner = owners.of(file.ownerKind(), file.ownerId());
        owner.attachable(by, file.ownerId());
        return owner;
    }

    /** What was said of a version, and whether it is part of something: then the thing changes with it. */
    private record Described(String number, @Nullable LocalDate date, String issuer, boolean kept) {

        Map<String, String> told() {
            return Map.of("number", number, "date", date == null ? "" : date.toString(), "issuer", issuer);
        }
    }
}
