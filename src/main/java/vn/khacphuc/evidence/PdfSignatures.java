package vn.khacphuc.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the signatures in a PDF and checks each against the bytes of the file. Says nothing about trust. */
@Component
class PdfSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);
    private static final int MOST = 50;
    private static final List<String> CHECKED = List.of("adbe.pkcs7.detached", "ETSI.CAdES.detached");

    List<FoundSignature> find(Path file) throws IOException {
        if (!SignedRange.isMentioned(file)) {
            return List.of();
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<PDSignature> signatures =
                    pdf.getSignatureDictionaries().stream().limit(MOST).toList();
            List<Checked> checked = new ArrayList<>();
            for (PDSignature signature : signatures) {
                checked.add(check(file, signature));
            }
            return told(checked, Files.size(file));
        } catch (IOException | RuntimeException unreadable) {
            // What a reader cannot open either; the file is kept as it came.
            LOG.info("A PDF could not be looked into for signatures: {}", unreadable.toString());
            return List.of();
        }
    }

    private record Checked(FoundSignature found, long end) {}

    /** An intact signature that reaches the end of the file vouches for those before it. */
    private static List<FoundSignature> told(List<Checked> checked, long size) {
        boolean whole =
                checked.stream().anyMatch(one -> one.found().result() == SignatureResult.INTACT && one.end() == size);
        return checked.stream()
                .map(one -> {
                    FoundSignature found = one.found();
                    return found.result() != SignatureResult.INTACT || one.end() == size
                            ? found
                            : with(found, whole ? SignatureResult.SIGNED_ON : SignatureResult.APPENDED);
                })
                .toList();
    }

    private static FoundSignature with(FoundSignature found, SignatureResult result) {
        return new FoundSignature(found.signer(), found.issuer(), found.signedAt(), result, found.certificates());
    }

    private static Checked check(Path file, PDSignature signature) throws IOException {
        SignedRange range = SignedRange.of(file, signature);
        if (range == null || !CHECKED.contains(signature.getSubFilter())) {
            return new Checked(unreadable(signature), 0);
        }
        try {
            CMSSignedData cms = unpadded(range, signature.getContents());
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            List<X509Certificate> certificates = certificates(cms, signer);
            if (certificates.isEmpty()) {
                return new Checked(unreadable(signature), 0);
            }
            X509Certificate own = certificates.getFirst();
            return new Checked(
                    new FoundSignature(
                            Certificates.name(own.getSubjectX500Principal()),
                            Certificates.name(own.getIssuerX500Principal()),
                            signedAt(signer, signature),
                            intact(signer, own) ? SignatureResult.INTACT : SignatureResult.CHANGED,
                            certificates),
                    range.end());
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | RuntimeException unreadable) {
            return new Checked(unreadable(signature), 0);
        }
    }

    /** The room kept for a signature is larger than the signature: what remains is zeros, and nothing else may hide there. */
    private static CMSSignedData unpadded(SignedRange range, byte[] contents) throws CMSException {
        ByteArrayInputStream content = new ByteArrayInputStream(contents);
        CMSSignedData cms = new CMSSignedData(range, content);
        for (int left = content.read(); left >= 0; left = content.read()) {
            if (left != 0) {
                throw new CMSException("something stands behind the signature");
            }
        }
        return cms;
    }

    /** By the key alone: whether the certificate held on that day belongs to trust. */
    private static boolean intact(SignerInformation signer, X509Certificate own) throws OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own.getPublicKey()));
        } catch (CMSException changed) {
            return false;
        }
    }

    private static List<X509Certificate> certificates(CMSSignedData cms, SignerInformation signer)
            throws GeneralSecurityException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> all = new ArrayList<>();
        @SuppressWarnings("unchecked") // Without a type in Bouncy Castle's own signature.
        Collection<X509CertificateHolder> own = cms.getCertificates().getMatches(signer.getSID());
        for (X509CertificateHolder holder : own) {
            all.add(converter.getCertificate(holder));
        }
        if (!all.isEmpty()) {
            for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
                X509Certificate certificate = converter.getCertificate(holder);
                if (!all.contains(certificate) && all.size() < MOST) {
                    all.add(certificate);
                }
            }
        }
        return all;
    }

    private static FoundSignature unreadable(PDSignature signature) {
        String name = signature.getName();
        return new FoundSignature(
                Certificates.shortened(name == null ? "" : name),
                "",
                written(signature),
                SignatureResult.UNREADABLE,
                List.of());
    }

    private static @Nullable Instant signedAt(SignerInformation signer, PDSignature signature) {
        if (signer.getSignedAttributes() != null) {
            Attribute time = signer.getSignedAttributes().get(CMSAttributes.signingTime);
            if (time != null) {
                return Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
            }
        }
        return written(signature);
    }

    private static @Nullable Instant written(PDSignature signature) {
        Calendar date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }
}
