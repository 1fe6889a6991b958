package vn.khacphuc.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An issuer on the administrator's list.
 *
 * @param subject whom the certificate is for, as written in it
 * @param sha256 fingerprint, to compare with what the issuer has published
 * @param signatures how many signatures are trusted for it
 */
public record TrustedIssuerRow(
        long id, String name, String subject, String sha256, LocalDate validUntil, Instant at, int signatures) {}
