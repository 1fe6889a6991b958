package vn.khacphuc.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Certificates as text, and the names in them. */
final class Certificates {

    private static final int LONGEST = 300;

    private Certificates() {}

    /** Reads what is between the lines of BEGIN and END, one or several. */
    static List<X509Certificate> read(String pem) throws GeneralSecurityException {
        InputStream content = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    static String write(List<X509Certificate> certificates) {
        return certificates.stream().map(Certificates::pem).collect(Collectors.joining());
    }

    private static String pem(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The common name, else the organisation, else all of it. */
    static String name(X500Principal who) {
        X500Name name = X500Name.getInstance(who.getEncoded());
        RDN[] common = name.getRDNs(BCStyle.CN);
        RDN[] found = common.length > 0 ? common : name.getRDNs(BCStyle.O);
        return shortened(
                found.length > 0 ? IETFUtils.valueToString(found[0].getFirst().getValue()) : who.getName());
    }

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
