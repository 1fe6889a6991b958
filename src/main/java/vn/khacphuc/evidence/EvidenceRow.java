package vn.khacphuc.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a file.
 *
 * @param fileVersion version of the file's row, for a press that changes it
 * @param number of the version, from 1
 * @param latest whether there is no later one
 * @param sha256 of its bytes, in hexadecimal
 */
public record EvidenceRow(
        long id,
        long fileId,
        long fileVersion,
        int number,
        boolean latest,
        String name,
        FileKind kind,
        long size,
        String sha256,
        Paper paper,
        Instant at,
        @Nullable String personName,
        List<Signature> signatures) {

    /**
     * A signature in it.
     *
     * @param trustedBy name of the trusted issuer, null where the issuer is unknown
     */
    public record Signature(
            String signer,
            String issuer,
            @Nullable Instant signedAt,
            SignatureResult result,
            @Nullable String trustedBy) {}

    EvidenceRow with(List<Signature> found) {
        return new EvidenceRow(
                id, fileId, fileVersion, number, latest, name, kind, size, sha256, paper, at, personName, found);
    }
}
