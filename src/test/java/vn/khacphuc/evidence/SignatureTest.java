package vn.khacphuc.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.evidence.EvidenceRow.Signature;
import vn.khacphuc.evidence.SignedPdf.Identity;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.TaskEvidence;

@PortalTest
class SignatureTest {

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Intake intake;

    @Autowired
    Evidences evidences;

    @Autowired
    EvidenceQueries queries;

    @Autowired
    TrustedIssuers issuers;

    private District.Made d;
    private long task;
    private Instant now;
    private Identity issuer;
    private Identity signer;

    @BeforeEach
    void aTaskAndAnIssuerThatNobodyTrustsYet() {
        d = district.make();
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        now = d.official().at().truncatedTo(ChronoUnit.SECONDS);
        issuer = SignedPdf.issuer("CA thu nghiem " + task, now);
        signer =
                SignedPdf.signer("Nong Van Thu", issuer, now.minus(30, ChronoUnit.DAYS), now.plus(30, ChronoUnit.DAYS));
    }

    @Test
    void aSignedFileSaysWhoSignedItAndWhenAndThatItIsIntactByAnUnknownIssuer() {
        Signature found = only(send(signed()));
        assertThat(found)
                .extracting(Signature::signer, Signature::issuer, Signature::signedAt, Signature::result)
                .containsExactly("Nong Van Thu", "CA thu nghiem " + task, now, SignatureResult.INTACT);
        assertThat(found.trustedBy()).isNull();
        assertThat(signatures(send(SignedPdf.page()))).isEmpty();
    }

    @Test
    void whatWasSignedBeforeIsTrustedOnceItsIssuerIsAndNoLongerAfterItIsTakenOffTheList() {
        long before = send(signed());
        long listed = trust(issuer);
        assertThat(only(before).trustedBy()).isEqualTo("CA " + task);
        assertThat(only(send(signed())).trustedBy()).isEqualTo("CA " + task);
        assertThat(issuers.all())
                .filteredOn(row -> row.id() == listed)
                .extracting(TrustedIssuerRow::signatures, TrustedIssuerRow::subject)
                .containsExactly(tuple(2, "CN=CA thu nghiem " + task));

        issuers.remove(d.admin(), Submission.first(), listed);
        assertThat(only(before))
                .extracting(Signature::trustedBy, Signature::result)
                .containsExactly(null, SignatureResult.INTACT);
    }

    @Test
    void aLetterChangedAfterSigningIsSeenWhoeverTheIssuerIs() {
        trust(issuer);
        assertThat(only(send(SignedPdf.change(signed()))).result()).isEqualTo(SignatureResult.CHANGED);
    }

    @Test
    void aPageAddedAfterSigningThatNobodySignedIsSeen() {
        assertThat(only(send(SignedPdf.append(signed()))).result()).isEqualTo(SignatureResult.APPENDED);
    }

    @Test
    void whoSignsLaterVouchesForWhatWasAddedBetween() {
        Identity second =
                SignedPdf.signer("Ly Thi Hai", issuer, now.minus(9, ChronoUnit.DAYS), now.plus(9, ChronoUnit.DAYS));
        byte[] twice = SignedPdf.sign(SignedPdf.append(signed()), second, issuer, now);
        assertThat(signatures(send(twice)))
                .extracting(Signature::signer, Signature::result)
                .containsExactly(
                        tuple("Nong Van Thu", SignatureResult.SIGNED_ON), tuple("Ly Thi Hai", SignatureResult.INTACT));
    }

    @Test
    void aCertificateCountsForTheDayOfSigningAlone() {
        trust(issuer);
        Identity former = SignedPdf.signer(
                "Trieu Van Ba", issuer, now.minus(60, ChronoUnit.DAYS), now.minus(30, ChronoUnit.DAYS));
        byte[] inTime = SignedPdf.sign(SignedPdf.page(), former, issuer, now.minus(40, ChronoUnit.DAYS));
        byte[] tooLate = SignedPdf.sign(SignedPdf.page(), former, issuer, now);
        assertThat(only(send(inTime)).trustedBy()).isEqualTo("CA " + task);
        assertThat(only(send(tooLate)))
                .extracting(Signature::trustedBy, Signature::result)
                .containsExactly(null, SignatureResult.INTACT);
    }

    @Test
    void whoOnlyCallsItselfLikeATrustedIssuerIsNotTrusted() {
        trust(issuer);
        Identity impostor = SignedPdf.issuer("CA thu nghiem " + task, now);
        Identity pretender =
                SignedPdf.signer("Nong Van Thu", impostor, now.minus(1, ChronoUnit.DAYS), now.plus(1, ChronoUnit.DAYS));
        byte[] file = SignedPdf.sign(SignedPdf.page(), pretender, impostor, now);
        assertThat(only(send(file)).trustedBy()).isNull();
    }

    @Test
    void anIssuerIsListedOnceAndByOneCertificate() {
        trust(issuer);
        refused(issuer.pem(), "refusal.evidence.issuer_known");
        refused(issuer.pem() + signer.pem(), "refusal.evidence.pem");
        refused("Chứng thư của tôi", "refusal.evidence.pem");
        refused("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "refusal.evidence.pem");
    }

    private void refused(String pem, String reason) {
        assertThatThrownBy(() -> issuers.add(d.admin(), Submission.first(), "CA", pem))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::key)
                                .containsExactly(reason));
    }

    private byte[] signed() {
        return SignedPdf.sign(SignedPdf.page(), signer, issuer, now);
    }

    private long trust(Identity who) {
        return issuers.add(d.admin(), Submission.first(), "CA " + task, who.pem());
    }

    private long send(byte[] content) {
        try (Received received = intake.receive("Biên bản.pdf", new ByteArrayInputStream(content))) {
            return evidences.add(d.official(), Submission.first(), TaskEvidence.KIND, task, received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signature only(long version) {
        return signatures(version).getFirst();
    }

    private List<Signature> signatures(long version) {
        return queries.find(d.official(), version).orElseThrow().signatures();
    }
}
