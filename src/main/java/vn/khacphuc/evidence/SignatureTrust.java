package vn.khacphuc.evidence;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether certificates lead to an issuer on the administrator's list. Revocation is not asked for: that needs the net. */
@Component
class SignatureTrust {

    private static final int ISSUERS = 500;
    private static final int SIGNATURES = 100_000;

    private final JdbcClient jdbc;

    SignatureTrust(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The issuer on the list that they lead to, with everything valid at that moment; null where there is none.
     *
     * @param certificates the signer's first
     */
    @Nullable
    Long issuer(List<X509Certificate> certificates, Instant at) {
        return certificates.isEmpty() ? null : issuer(listed(), certificates, at);
    }

    /** Asks again for every signature, after the list has changed. */
    void askAgain() {
        Map<X509Certificate, Long> listed = listed();
        List<Signed> signed =
                jdbc.sql("""
                        SELECT s.version_id, s.ordinal, COALESCE(s.signed_at, v.at) AS at, s.certificates, s.trusted_issuer_id
                        FROM evidence_signature s JOIN evidence_version v ON v.id = s.version_id
                        WHERE s.certificates <> '' ORDER BY s.version_id, s.ordinal LIMIT ?""").param(SIGNATURES).query(Signed.class).list();
        for (Signed one : signed) {
            Long now = issuer(listed, certificates(one), one.at());
            if (!Objects.equals(now, one.trustedIssuerId())) {
                jdbc.sql("""
                                UPDATE evidence_signature SET trusted_issuer_id = :now
                                WHERE version_id = :version AND ordinal = :ordinal""")
                        .param("now", now)
                        .param("version", one.versionId())
                        .param("ordinal", one.ordinal())
                        .update();
            }
        }
    }

    private record Signed(
            long versionId,
            int ordinal,
            Instant at,
            String certificates,
            @Nullable Long trustedIssuerId) {}

    private static List<X509Certificate> certificates(Signed signed) {
        try {
            return Certificates.read(signed.certificates());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<X509Certificate, Long> listed() {
        Map<X509Certificate, Long> listed = new HashMap<>();
        jdbc.sql("SELECT id, pem FROM evidence_trusted_issuer ORDER BY id LIMIT ?")
                .param(ISSUERS)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("pem")))
                .list()
                .forEach(entry -> {
                    try {
                        listed.put(Certificates.read(entry.getValue()).getFirst(), entry.getKey());
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return listed;
    }

    private static @Nullable Long issuer(
            Map<X509Certificate, Long> listed, List<X509Certificate> certificates, Instant at) {
        if (listed.isEmpty() || certificates.isEmpty()) {
            return null;
        }
        X509Certificate own = certificates.getFirst();
        if (listed.containsKey(own)) {
            return valid(own, at) ? listed.get(own) : null;
        }
        try {
            X509CertSelector signer = new X509CertSelector();
            signer.setCertificate(own);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    listed.keySet().stream()
                            .map(anchor -> new TrustAnchor(anchor, null))
                            .collect(Collectors.toSet()),
                    signer);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            PKIXCertPathBuilderResult found = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters);
            X509Certificate anchor = found.getTrustAnchor().getTrustedCert();
            return valid(anchor, at) ? listed.get(anchor) : null;
        } catch (GeneralSecurityException unknown) {
            return null;
        }
    }

    private static boolean valid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
