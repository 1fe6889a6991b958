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

    /** A number as slips of this kind bear it. */
    public String number(int number) {
        return number + "/" + symbol;
    }
}
