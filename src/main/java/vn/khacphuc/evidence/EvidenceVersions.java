package vn.khacphuc.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Trail;

/** The rows of a version of a file: itself, its bytes, its signatures. */
@Component
class EvidenceVersions {

    private final Chunks chunks;
    private final SignatureTrust trust;
    private final Quota quota;
    private final JdbcClient jdbc;
    private final Trail trail;

    EvidenceVersions(Chunks chunks, SignatureTrust trust, Quota quota, JdbcClient jdbc, Trail trail) {
        this.chunks = chunks;
        this.trust = trust;
        this.quota = quota;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Refuses what will not fit before its bytes are written; who writes at the same time is seen at the end only. */
    void checkRoom(long unitId, Received received) {
        check(quota.of(unitId), received, received.size());
    }

    private static void check(Room room, Received received, long more) {
        new Refusals()
                .when(
                        room.used() + more > room.allowed(),
                        "refusal.evidence.quota",
                        received.name(),
                        room.allowed() / EvidenceSettings.MEGABYTE,
                        (room.used() + more - received.size()) / EvidenceSettings.MEGABYTE)
                .refuse();
    }

    /** A file that is part of nothing yet has no versions for others. */
    void checkKept(EvidenceFile file) {
        boolean kept = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM evidence_version WHERE file_id = ? AND kept_at IS NOT NULL)")
                .param(file.id())
                .query(Boolean.class)
                .single();
        if (!kept) {
            throw new NotFound("evidence", file.id());
        }
    }

    long insert(Actor by, String verb, EvidenceFile file, Received received, boolean kept) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO evidence_version (file_id, number, name, media_type, size, sha256, at, account_id, person_id,
                                                      kept_at)
                        VALUES (:file, :number, :name, :type, :size, :sha256, :at, :account, :person, :kept)""")
                .param("file", file.id())
                .param("number", file.latest())
                .param("name", received.name())
                .param("type", received.kind().mediaType())
                .param("size", received.size())
                .param("sha256", received.sha256())
                .param("at", by.at())
                .param("account", by.accountId())
                .param("person", by.personId())
                .param("kept", kept ? by.at() : null)
                .update(key);
        Number made = key.getKey();
        if (made == null) {
            throw new IllegalStateException("no id");
        }
        long id = made.longValue();
        chunks.write(id, received.file());
        sign(by, id, received.signatures());
        // From here to the end of the transaction one at a time: of two that fit alone but not together the later is
        // refused.
        check(quota.hold(file.unitId()), received, 0);
        trail.write(
                by,
                verb,
                "evidence",
                id,
                file.unitId(),
                Map.of(
                        "name",
                        received.name(),
                        "edition",
                        file.latest(),
                        "size",
                        received.size(),
                        "sha256",
                        received.sha256(),
                        file.ownerKind(),
                        file.ownerId()));
        return id;
    }

    /** After the only version of a file is gone: the file itself, and a word about it. */
    void dropped(Actor by, long versionId, long fileId, long unitId, String name) {
        jdbc.sql("DELETE FROM evidence_file WHERE id = ?").param(fileId).update();
        trail.write(by, "evidence.dropped", "evidence", versionId, unitId, Map.of("name", name), Map.of());
    }

    private void sign(Actor by, long versionId, List<FoundSignature> signatures) {
        int ordinal = 0;
        for (FoundSignature found : signatures) {
            Instant at = found.signedAt() == null ? by.at() : found.signedAt();
            jdbc.sql("""
                            INSERT INTO evidence_signature (version_id, ordinal, signer, issuer, signed_at, result, certificates,
                                                            trusted_issuer_id)
                            VALUES (:version, :ordinal, :signer, :issuer, :at, :result, :certificates, :trusted)""")
                    .param("version", versionId)
                    .param("ordinal", ordinal++)
                    .param("signer", found.signer())
                    .param("issuer", found.issuer())
                    .param("at", found.signedAt())
                    .param("result", found.result().name())
                    .param("certificates", Certificates.write(found.certificates()))
                    .param("trusted", trust.issuer(found.certificates(), at))
                    .update();
        }
    }
}
