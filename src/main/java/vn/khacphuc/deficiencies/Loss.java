package vn.khacphuc.deficiencies;

/** What is to be said of points lost, apart from what tasks win back: the conditions of the figures that open the register. */
public enum Loss {
    /** All that count: withdrawn ones, and those that another one followed because they were mended in vain, do not. */
    COUNTED("TRUE", "d.points_lost"),
    /** A part at least that no task of an approved plan stands for. */
    NOT_PLANNED("NOT %1$s AND d.points_lost > d.points_running", "d.points_lost - d.points_running"),
    /** Tolerated beyond the year in which it could be mended; what was won back before is not lost. */
    FOR_GOOD("%1$s AND d.points_lost > d.points_won", "d.points_lost - d.points_won");

    /** Tolerated to a day after the year that follows the one scored. */
    private static final String TOLERATED = "(d.state = 'TOLERATED' AND d.tolerated_until >= MAKEDATE(d.year + 2, 1))";

    private final String condition;
    private final String points;

    Loss(String condition, String points) {
        this.condition = condition;
        this.points = points;
    }

    /** The condition over {@code deficiency d} and the {@code unit_reach r} it is reached by. */
    String sql() {
        return "(r.counts AND d.state NOT IN ('WITHDRAWN', 'NOT_EFFECTIVE') AND " + condition.formatted(TOLERATED)
                + ")";
    }

    /** The points of a deficiency that are of this kind. */
    String points() {
        return points;
    }
}
