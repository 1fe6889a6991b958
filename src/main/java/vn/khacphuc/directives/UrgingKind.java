package vn.khacphuc.directives;

/** What a slip asks for. */
public enum UrgingKind {
    /** That work be done; in levels. */
    URGING("PĐĐ"),
    /** That somebody say why; asked once. */
    EXPLANATION("YCGT");

    private final String symbol;

    UrgingKind(String symbol) {
        this.symbol = symbol;
    }

    /** The letters after the number of a slip. */
    public String symbol() {
        return symbol;
    }
}
