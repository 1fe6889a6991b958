package vn.khacphuc.directives;

/** What slips {@code g} are about, in SQL. */
final class UrgingTables {

    static final String JOINS = """
            LEFT JOIN task t ON g.subject = 'TASK' AND t.id = g.subject_id
            LEFT JOIN content_area a ON g.subject = 'CELL' AND a.id = g.area_key
            LEFT JOIN person s ON g.subject = 'PERSON' AND s.id = g.subject_id
            LEFT JOIN deficiency df ON g.subject = 'DEFICIENCY' AND df.id = g.subject_id
            LEFT JOIN criterion cr ON g.subject = 'SCORE' AND cr.id = g.area_key
            LEFT JOIN directive di ON g.subject = 'DIRECTIVE' AND di.id = g.subject_id
            LEFT JOIN plan_kind pk ON g.subject = 'PLAN' AND pk.code = g.plan_kind
            """;

    /** Its own name, where it has one. */
    static final String NAME =
            "COALESCE(t.measure, df.title, CONCAT(cr.code, ' ', cr.name), di.title, pk.name_vi, NULLIF(g.subject_name, ''))";

    private UrgingTables() {}
}
