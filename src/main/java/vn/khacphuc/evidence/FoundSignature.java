package vn.khacphuc.evidence;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature as found in a PDF.
 *
 * @param signer name in the certificate, or the one written beside the signature
 * @param issuer who issued the certificate
 * @param signedAt as the signer's own clock said
 * @param certificates the signer's first
 */
record FoundSignature(
        String signer,
        String issuer,
        @Nullable Instant signedAt,
        SignatureResult result,
        List<X509Certificate> certificates) {}
