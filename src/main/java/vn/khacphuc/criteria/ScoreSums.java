package vn.khacphuc.criteria;

/**
 * How the lines of a sheet make its sum. Survey lines that nobody asked about yet, and lines that do not apply, leave the
 * maximum; bonus comes on top and penalty is taken away, each up to the set's cap, and no sum is above the maximum or
 * below nothing.
 */
final class ScoreSums {

    private static final String COUNTS =
            "c.effect = 'NORMAL' AND NOT s.lacks AND (s.points IS NOT NULL OR NOT c.survey)";

    /**
     * Maximum, points and percentage of each sheet of {@code :round}; the part of the survey in them; the lines without a
     * point; how many lines there are to score, and how many the unit has scored.
     */
    static final String BY_SHEET = """
            SELECT y.sheet_id, y.maximum, y.survey_maximum, y.survey_points, y.zeros, y.`lines`, y.scored,
                   LEAST(GREATEST(y.normal + LEAST(y.bonus, COALESCE(y.bonus_cap, y.bonus))
                                  - LEAST(y.penalty, COALESCE(y.penalty_cap, y.penalty)), 0), y.maximum) AS points,
                   IF(y.maximum = 0, 0, ROUND(
                       LEAST(GREATEST(y.normal + LEAST(y.bonus, COALESCE(y.bonus_cap, y.bonus))
                                      - LEAST(y.penalty, COALESCE(y.penalty_cap, y.penalty)), 0), y.maximum)
                       / y.maximum * 100, 2)) AS percent
            FROM (SELECT s.sheet_id, MAX(t.bonus_cap) AS bonus_cap, MAX(t.penalty_cap) AS penalty_cap,
                         SUM(IF(%1$s, c.max_points, 0)) AS maximum,
                         SUM(IF(c.effect = 'NORMAL', COALESCE(s.points, 0), 0)) AS normal,
                         SUM(IF(c.effect = 'BONUS', COALESCE(s.points, 0), 0)) AS bonus,
                         SUM(IF(c.effect = 'PENALTY', COALESCE(s.points, 0), 0)) AS penalty,
                         SUM(IF(c.survey AND %1$s, c.max_points, 0)) AS survey_maximum,
                         SUM(IF(c.survey AND c.effect = 'NORMAL', COALESCE(s.points, 0), 0)) AS survey_points,
                         COUNT(IF(%1$s AND s.points = 0, 1, NULL)) AS zeros,
                         COUNT(IF(c.survey, NULL, 1)) AS `lines`,
                         COUNT(IF(s.self_points IS NOT NULL OR s.self_lacks, 1, NULL)) AS scored
                  FROM score s JOIN criterion c ON c.id = s.criterion_id JOIN score_sheet g ON g.id = s.sheet_id
                  JOIN criteria_set t ON t.id = g.set_id
                  WHERE g.round_id = :round GROUP BY s.sheet_id) y
            """.formatted(COUNTS);

    /** The same with the points of {@code :assumed} in the place of those of their scores: one rule for both. */
    static final String ASSUMED =
            BY_SHEET.replace("s.points", "COALESCE(a.points, s.points)").replace("WHERE g.round_id", """
                    LEFT JOIN JSON_TABLE(:assumed, '$[*]' COLUMNS (
                        score_id BIGINT PATH '$.id', points DECIMAL(7, 2) PATH '$.points')) a ON a.score_id = s.id
                    WHERE g.round_id""");

    /** Maximum of the sheet {@code :sheet}. */
    static final String MAXIMUM_OF_SHEET = "SELECT SUM(IF(" + COUNTS
            + ", c.max_points, 0)) AS maximum FROM score s JOIN criterion c ON c.id = s.criterion_id WHERE s.sheet_id = :sheet";

    private ScoreSums() {}
}
