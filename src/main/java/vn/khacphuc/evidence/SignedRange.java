package vn.khacphuc.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;

/** The bytes a signature speaks of: all of the file from its beginning to some point but the signature itself. */
final class SignedRange implements CMSTypedData {

    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final long first;
    private final long second;
    private final long end;

    private SignedRange(Path file, long first, long second, long end) {
        this.file = file;
        this.first = first;
        this.second = second;
        this.end = end;
    }

    /** Null where the range leaves out anything but the signature: then something unsigned could hide there. */
    static @Nullable SignedRange of(Path file, PDSignature signature) throws IOException {
        int[] range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0 || range[1] <= 0 || range[2] <= range[1]) {
            return null;
        }
        SignedRange signed = new SignedRange(file, range[1], range[2], (long) range[2] + range[3]);
        return range[3] > 0 && signed.end <= Files.size(file) && signed.leavesOutOnly(signature.getContents())
                ? signed
                : null;
    }

    private boolean leavesOutOnly(byte[] contents) throws IOException {
        long length = second - first;
        // A signature with its certificates takes some ten thousand bytes.
        if (length > 4 << 20 || length < 2) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            content.skipNBytes(first);
            String hole = new String(content.readNBytes((int) length), StandardCharsets.US_ASCII);
            return hole.startsWith("<")
                    && hole.endsWith(">")
                    && hole.length() % 2 == 0
                    && Arrays.equals(HexFormat.of().parseHex(hole, 1, hole.length() - 1), contents);
        } catch (IllegalArgumentException noHex) {
            return false;
        }
    }

    long end() {
        return end;
    }

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public Object getContent() {
        return file;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            pass(content, out, first);
            content.skipNBytes(second - first);
            pass(content, out, end - second);
        }
    }

    private static void pass(InputStream content, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = content.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
            if (read == 0) {
                throw new IOException("the file ends before what was signed");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** Whether a signature can be in the file at all; spares the others from being taken apart. */
    static boolean isMentioned(Path file) throws IOException {
        int matched = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    // The mark begins with its only slash, so a mismatch can only begin a new one.
                    matched = buffer[i] == MARK[matched] ? matched + 1 : buffer[i] == MARK[0] ? 1 : 0;
                    if (matched == MARK.length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
