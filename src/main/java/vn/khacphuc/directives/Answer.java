package vn.khacphuc.directives;

/** What units have made of an order: the numbers of its tracker, and the lists they open. */
public enum Answer {
    RECEIVED("MIN(p.state <> 'SENT')"),
    PLANNED("MIN(p.state <> 'SENT' AND (p.state = 'DONE' OR t.owner_id IS NOT NULL OR t.percent > 0"
            + " OR t.state IN ('IN_PROGRESS', 'REPORTED', 'VERIFIED')))"),
    DONE("MIN(p.state = 'DONE')"),
    SILENT("MAX(p.state = 'SENT')"),
    LATE("MAX(" + Answer.PART_LATE + ")");

    /** Whether one part is past its day: reported in time it is not, acknowledged or not. */
    static final String PART_LATE =
            "p.state IN ('SENT', 'ACKNOWLEDGED') AND t.due < IF(t.state = 'REPORTED', t.reported_on, :today)";

    private final String sql;

    Answer(String sql) {
        this.sql = sql;
    }

    /** The condition over the parts {@code p} of one unit and their tasks {@code t}. */
    String sql() {
        return sql;
    }
}
