package vn.khacphuc.audit;

import java.time.Instant;
import java.util.HexFormat;
import vn.khacphuc.base.Digest;

/**
 * The seal of one entry: it vouches for this entry and for all sealed before it.
 *
 * @param sequence its number, from 1
 * @param at when it was set
 * @param hash 64 hexadecimal digits
 */
public record Seal(long sequence, Instant at, String hash) {

    private static final int SHORT = 16;

    static Seal of(long sequence, Instant at, byte[] hash) {
        return new Seal(sequence, at, HexFormat.of().formatHex(hash));
    }

    /** What hash a seal has, from the one before it. */
    static byte[] hash(byte[] before, long sequence, long entryId, String at, byte[] digest) {
        return new Digest()
                .bytes(before)
                .number(sequence)
                .number(entryId)
                .text(at)
                .bytes(digest)
                .end();
    }

    /** The first half of what is printed: enough that nobody finds another trail with the same. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    /** As printed in papers and asked for by {@code verify-audit}: {@code 4711:0123456789abcdef}. */
    public SealMark mark() {
        return new SealMark(sequence, shortHash());
    }
}
