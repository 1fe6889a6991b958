package vn.khacphuc.evidence;

/** What became of a PDF since it was signed. */
public enum SignatureResult {
    /** Nothing was changed, and nothing added. */
    INTACT,
    /** Nothing was changed; whoever signed after that vouches for what came later. */
    SIGNED_ON,
    /** What was signed is unchanged, but something was added that nobody signed. */
    APPENDED,
    /** What was signed was changed. */
    CHANGED,
    /** Of a kind that cannot be checked here. */
    UNREADABLE;

    public boolean isIntact() {
        return this == INTACT || this == SIGNED_ON;
    }
}
