package vn.khacphuc.criteria;

/**
 * How the lines of a sheet make its sum. Survey lines that nobody asked about yet, and lines that do not apply, leave the
 * maximum; bonus comes on top and penalty is taken away, and no sum is above the maximum or below nothing.
 */
final class ScoreSums {

    private static final String POINTS = """
            LEAST(GREATEST(SUM(CASE c.effect WHEN 'PENALTY' THEN -1 ELSE 1 END * COALESCE(s.points, 0)), 0),
                  GREATEST(SUM(IF(c.effect = 'NORMAL' AND NOT s.lacks AND (s.points IS NOT NULL OR NOT c.survey),
                                  c.max_points, 0)), 0))""";
    private static final String MAXIMUM = """
            SUM(IF(c.effect = 'NORMAL' AND NOT s.lacks AND (s.points IS NOT NULL OR NOT c.survey), c.max_points, 0))""";

    /** Maximum, points and percentage of each sheet of {@code :round}. */
    static final String BY_SHEET = """
            SELECT y.sheet_id, y.maximum, y.points,
                   IF(y.maximum = 0, 0, ROUND(y.points / y.maximum * 100, 2)) AS percent
            FROM (SELECT s.sheet_id, %s AS maximum, %s AS points
                  FROM score s JOIN criterion c ON c.id = s.criterion_id JOIN score_sheet g ON g.id = s.sheet_id
                  WHERE g.round_id = :round GROUP BY s.sheet_id) y
            """.formatted(MAXIMUM, POINTS);

    /** The same with the points of {@code :assumed} in the place of those of their scores: one rule for both. */
    static final String ASSUMED =
            BY_SHEET.replace("s.points", "COALESCE(a.points, s.points)").replace("WHERE g.round_id", """
                    LEFT JOIN JSON_TABLE(:assumed, '$[*]' COLUMNS (
                        score_id BIGINT PATH '$.id', points DECIMAL(7, 2) PATH '$.points')) a ON a.score_id = s.id
                    WHERE g.round_id""");

    /** Maximum of the sheet {@code :sheet}. */
    static final String MAXIMUM_OF_SHEET = "SELECT " + MAXIMUM
            + " AS maximum FROM score s JOIN criterion c ON c.id = s.criterion_id WHERE s.sheet_id = :sheet";

    private ScoreSums() {}
}
