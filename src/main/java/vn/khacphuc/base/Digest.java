package vn.khacphuc.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields, each with its length, so that no two rows read alike. */
public final class Digest {

    /** Bytes of a digest. */
    public static final int LENGTH = 32;

    private final MessageDigest sha256;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    public Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public Digest bytes(byte[] value) {
        length(value.length);
        sha256.update(value);
        return this;
    }

    public Digest text(@Nullable String value) {
        if (value == null) {
            length(-1);
            return this;
        }
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public Digest number(@Nullable Long value) {
        if (value == null) {
            length(-1);
            return this;
        }
        length(Long.BYTES);
        length(value);
        return this;
    }

    public byte[] end() {
        return sha256.digest();
    }

    private void length(long value) {
        sha256.update(number.clear().putLong(value).array());
    }
}
