package vn.khacphuc.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An issuer of the sample and those it vouches for. Its keys are new with each sample and kept nowhere. */
final class Signers {

    private static final Duration HELD = Duration.ofDays(1_000);
    private static final String ALGORITHM = "SHA256withECDSA";

    private final String name;
    private final KeyPair own = keys();
    private final KeyPair everybody = keys();
    private final X509Certificate certificate;
    private long serial = 1;

    Signers(String name, Instant now) {
        this.name = name;
        this.certificate = certificate(name, own, now, true);
    }

    String pem() {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The file, signed by that person at that moment. */
    byte[] sign(byte[] file, String person, Instant at) {
        X509Certificate signer = certificate(person, everybody, at, false);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName(person);
            Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(date);
            pdf.addSignature(signature, content -> cms(content.readAllBytes(), signer));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] cms(byte[] content, X509Certificate signer) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            // Without a time in it, the one beside it counts.
                            .setDirectSignature(true)
                            .build(new JcaContentSignerBuilder(ALGORITHM).build(everybody.getPrivate()), signer));
            generator.addCertificates(new JcaCertStore(List.of(signer, certificate)));
            return generator.generate(new CMSProcessableByteArray(content)).getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String who, KeyPair keys, Instant around, boolean authority) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    named(name),
                                    BigInteger.valueOf(serial++),
                                    Date.from(around.minus(HELD)),
                                    Date.from(around.plus(HELD)),
                                    named(who),
                                    keys.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                            .build(new JcaContentSignerBuilder(ALGORITHM).build(own.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name named(String name) {
        return new X500NameBuilder().addRDN(BCStyle.CN, name).build();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
