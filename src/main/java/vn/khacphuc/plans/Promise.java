package vn.khacphuc.plans;

/** What has become of the points that a task promises to win back. The conditions of the figures and of their lists. */
public enum Promise {
    RECOVERED("t.state = 'VERIFIED'"),
    ON_TRACK("(t.open AND NOT " + Timeliness.ENDANGERED + ")"),
    AT_RISK(Timeliness.ENDANGERED);

    private final String sql;

    Promise(String sql) {
        this.sql = sql;
    }

    /** The condition over {@code task t} with the parameters {@code :today} and {@code :soon}. */
    public String sql() {
        return sql;
    }

    /**
     * Tasks with a promise of one kind.
     *
     * @param year year in which the points were lost; what is tolerated beyond the next one is lost for good, and no open
     *     task wins it back
     */
    public record Of(Promise promise, int year) {}
}
