package vn.khacphuc.evidence;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** The administrator's list of issuers whose signatures are trusted. */
@Service
public class TrustedIssuers {

    private static final int LONGEST_PEM = 20_000;

    private final SignatureTrust trust;
    private final JdbcClient jdbc;
    private final Trail trail;

    TrustedIssuers(SignatureTrust trust, JdbcClient jdbc, Trail trail) {
        this.trust = trust;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Every issuer on the list, by name. */
    public List<TrustedIssuerRow> all() {
        return jdbc.sql("""
                        SELECT i.id, i.name, i.subject, i.sha256, i.valid_until, i.at,
                               (SELECT COUNT(*) FROM evidence_signature s WHERE s.trusted_issuer_id = i.id) AS signatures
                        FROM evidence_trusted_issuer i
                        ORDER BY i.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, i.id LIMIT 500""").query(TrustedIssuerRow.class).list();
    }

    /** Puts an issuer on the list; what was signed under it before is trusted, too. */
    @May(Role.ADMIN)
    public Long add(Actor by, Submission submission, String name, String pem) {
        X509Certificate certificate = read(name.strip(), pem.strip());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                            INSERT INTO evidence_trusted_issuer (name, subject, sha256, pem, valid_until, at)
                            VALUES (?, ?, ?, ?, ?, ?)""")
                    .params(
                            name.strip(),
                            certificate.getSubjectX500Principal().getName(),
                            fingerprint(certificate),
                            Certificates.write(List.of(certificate)),
                            LocalDate.ofInstant(certificate.getNotAfter().toInstant(), Actor.ZONE),
                            by.at())
                    .update(key);
        } catch (DuplicateKeyException twin) {
            throw (Refusal) new Refusal("refusal.evidence.issuer_known").initCause(twin);
        }
        Number made = key.getKey();
        if (made == null) {
            throw new IllegalStateException("no id");
        }
        trust.askAgain();
        trail.write(
                by,
                "issuer.trusted",
                "issuer",
                made.longValue(),
                null,
                Map.of("name", name.strip(), "sha256", fingerprint(certificate)));
        return made.longValue();
    }

    /** Takes an issuer off the list; what was signed under it stays intact, its issuer is unknown again. */
    @May(Role.ADMIN)
    public void remove(Actor by, Submission submission, long issuerId) {
        String name = jdbc.sql("SELECT name FROM evidence_trusted_issuer WHERE id = ?")
                .param(issuerId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("issuer", issuerId));
        jdbc.sql("DELETE FROM evidence_trusted_issuer WHERE id = ?")
                .param(issuerId)
                .update();
        trust.askAgain();
        trail.write(by, "issuer.distrusted", "issuer", issuerId, null, Map.of("name", name), Map.of());
    }

    private static X509Certificate read(String name, String pem) {
        Refusals refusals = new Refusals()
                .text(name, 200, "refusal.evidence.issuer_name")
                .when(pem.length() > LONGEST_PEM || !pem.contains("BEGIN CERTIFICATE"), "refusal.evidence.pem");
        if (refusals.none()) {
            try {
                List<X509Certificate> found = Certificates.read(pem);
                if (found.size() == 1) {
                    return found.getFirst();
                }
            } catch (GeneralSecurityException unreadable) {
                // Said below.
            }
            refusals.when(true, "refusal.evidence.pem");
        }
        refusals.refuse();
        throw new IllegalStateException("refused");
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
