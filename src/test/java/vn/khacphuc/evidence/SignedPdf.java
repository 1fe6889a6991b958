package vn.khacphuc.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** PDF files and signatures as offices make them, by issuers and signers that each test names. */
final class SignedPdf {

    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final List<KeyPair> KEYS =
            Stream.generate(SignedPdf::make).limit(6).toList();
    private static final String WORDS = "BIEN BAN NIEM YET";

    private SignedPdf() {}

    /** A certificate with its key. */
    record Identity(X509Certificate certificate, KeyPair keys) {

        String pem() {
            return Certificates.write(List.of(certificate));
        }
    }

    /** An issuer that vouches for itself, for ten years around that moment. */
    static Identity issuer(String name, Instant around) {
        KeyPair keys = keys();
        return new Identity(
                certificate(
                        name,
                        keys,
                        name,
                        keys,
                        true,
                        around.minus(1825, ChronoUnit.DAYS),
                        around.plus(1825, ChronoUnit.DAYS)),
                keys);
    }

    /** A signer whose certificate holds between two moments. */
    static Identity signer(String name, Identity issuer, Instant from, Instant until) {
        KeyPair keys = keys();
        String by = issuer.certificate().getSubjectX500Principal().getName().substring("CN=".length());
        return new Identity(certificate(name, keys, by, issuer.keys(), false, from, until), keys);
    }

    /** One page. */
    static byte[] page() {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(WORDS);
                content.endText();
            }
            // Readable in the file, so that a test can change what is written.
            pdf.getDocumentInformation().setTitle(WORDS);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with a signature appended to it, as every signing program does. */
    static byte[] sign(byte[] file, Identity signer, Identity issuer, Instant at) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(date);
            pdf.addSignature(signature, content -> cms(content.readAllBytes(), signer, issuer, at));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with a page more, that nobody signed. */
    static byte[] append(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            page.getCOSObject().setNeedToBeUpdated(true);
            pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with one letter of what was signed changed. */
    static byte[] change(byte[] file) {
        byte[] changed = file.clone();
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(WORDS);
        changed[at] = 'V';
        return changed;
    }

    private static byte[] cms(byte[] content, Identity signer, Identity issuer, Instant at) throws IOException {
        try {
            Hashtable<ASN1ObjectIdentifier, Attribute> attributes = new Hashtable<>();
            attributes.put(
                    CMSAttributes.signingTime,
                    new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder builder =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(
                    new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)));
            generator.addSignerInfoGenerator(builder.build(
                    new JcaContentSignerBuilder("SHA256withRSA")
                            .build(signer.keys().getPrivate()),
                    signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate(), issuer.certificate())));
            return generator.generate(new CMSProcessableByteArray(content)).getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(
            String name, KeyPair keys, String issuer, KeyPair issuerKeys, boolean authority, Instant from, Instant to) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(to),
                    new X500Name("CN=" + name),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKeys.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In turn, so that people of one test have keys of their own: making them is the longest part of a test. */
    private static KeyPair keys() {
        return KEYS.get(Math.floorMod(NEXT.getAndIncrement(), KEYS.size()));
    }

    private static KeyPair make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
