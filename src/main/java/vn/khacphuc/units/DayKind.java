package vn.khacphuc.units;

/** Why a day is not what its weekday says. */
public enum DayKind {
    HOLIDAY,
    /** A day off instead of a holiday that fell on a weekend. */
    COMPENSATION,
    /** A working day off against a weekend day worked instead. */
    SWAP_OFF,
    /** The weekend day worked instead. */
    SWAP_WORK;

    public boolean isWorked() {
        return this == SWAP_WORK;
    }
}
