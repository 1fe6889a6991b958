package vn.khacphuc.notices;

/**
 * The SQL that finds what people are told of, one row for each: thing, its unit, its person, title (and in English where that
 * differs), day, number and what sets the occurrence apart. Parameters are {@code :id} of the thing a verb was done to and {@code :entry} of the trail, or {@code
 * :today} and the bounds of a daily rule.
 */
final class Items {

    private static final String ENTRY = "CONCAT('e', :entry) AS occurrence";

    private static final String TASK = """
            SELECT 'task' AS subject, t.id AS subject_id, %s, t.unit_id, %s AS person_id, t.measure AS title, NULL AS title_en, t.due AS day,
                   %s AS number
            FROM task t %s
            """;

    /** A task with its owner, due as it stands now. */
    static final String OWNED = TASK.formatted(ENTRY, "t.owner_id", "0", "WHERE t.id = :id");

    /** A task that nobody answers for who can sign in. */
    static final String UNOWNED =
            TASK.formatted("CONCAT('owner/', COALESCE(t.owner_id, 0)) AS occurrence", "NULL", "0", """
                    WHERE t.id = :id AND t.open AND NOT EXISTS (
                        SELECT 1 FROM account a WHERE a.person_id = t.owner_id AND NOT a.disabled)""");

    /** A task with whoever reported on it last. */
    static final String REPORTED = TASK.formatted(
            ENTRY,
            "(SELECT g.person_id FROM progress_report g WHERE g.task_id = t.id ORDER BY g.id DESC LIMIT 1)",
            "0",
            "WHERE t.id = :id");

    /** A task that runs, with whoever answered for it until another was given it. */
    static final String FORMER = TASK.formatted(ENTRY, """
            (SELECT IF(h.owner_id = t.owner_id, NULL, h.owner_id) FROM task_history h
             WHERE h.task_id = t.id ORDER BY h.id DESC LIMIT 1 OFFSET 1)""", "0", "WHERE t.id = :id AND t.state <> 'PLANNED'");

    /** A task with whoever asked for an extension last; the day is the one asked for. */
    static final String ASKED = """
            SELECT 'task' AS subject, t.id AS subject_id, CONCAT('e', :entry) AS occurrence, t.unit_id,
                   x.asked_by_person AS person_id, t.measure AS title, NULL AS title_en, COALESCE(x.granted, x.proposed) AS day,
                   x.state = 'GRANTED' AS number
            FROM task t JOIN task_extension x ON x.task_id = t.id
            WHERE t.id = :id AND x.id = (SELECT MAX(m.id) FROM task_extension m WHERE m.task_id = t.id)""";

    /** The same with the owner. */
    static final String ASKED_OWNER = ASKED.replace("x.asked_by_person AS person_id", "t.owner_id AS person_id");

    /** Each unit that a directive orders something, with its earliest day. */
    static final String DIRECTED = """
            SELECT 'directive' AS subject, d.id AS subject_id, CONCAT('e', :entry) AS occurrence, p.unit_id,
                   NULL AS person_id, d.title, NULL AS title_en, MIN(p.due) AS day, COUNT(*) AS number
            FROM directive d JOIN directive_part p ON p.directive_id = d.id
            WHERE d.id = :id GROUP BY p.unit_id""";

    private static final String SLIP = """
            SELECT 'urging' AS subject, g.id AS subject_id, CONCAT('e', :entry) AS occurrence, g.unit_id,
                   %s AS person_id,
                   COALESCE((SELECT t.measure FROM task t WHERE g.subject = 'TASK' AND t.id = g.subject_id),
                            g.subject_name) AS title,
                   NULL AS title_en, g.reply_by AS day, g.level AS number
            FROM urging g WHERE g.id = :id %s
            """;

    /** Whom a slip names; where it names nobody and is about a task, whoever answers for that. */
    private static final String MEANT = """
            COALESCE(g.person_id,
                     (SELECT t.owner_id FROM task t WHERE g.subject = 'TASK' AND t.id = g.subject_id))""";

    static final String URGED = SLIP.formatted(MEANT, "AND g.kind = 'URGING'");

    static final String TO_EXPLAIN = SLIP.formatted(MEANT, "AND g.kind = 'EXPLANATION'");

    private static final String WHO_LAST = """
            (SELECT h.person_id FROM urging_history h WHERE h.urging_id = g.id AND h.verb = '%s'
             ORDER BY h.id DESC LIMIT 1)""";

    /** A slip of either kind with whoever answered it. */
    static final String WHO_ANSWERED = SLIP.formatted(WHO_LAST.formatted("urging.answered"), "");

    /** A slip with whoever sent it. */
    static final String SENT = SLIP.formatted(WHO_LAST.formatted("urging.sent"), "");

    /** A petition with whoever drafted it and whoever sent it. */
    static final String PETITION = """
            SELECT DISTINCT 'petition' AS subject, p.id AS subject_id, CONCAT('e', :entry) AS occurrence,
                   p.authority_id AS unit_id, a.person_id, p.title, NULL AS title_en, NULL AS day, 0 AS number
            FROM petition p
            JOIN petition_history h ON h.petition_id = p.id AND h.verb IN ('petition.drafted', 'petition.sent')
            JOIN account a ON a.id = h.account_id
            WHERE p.id = :id""";

    private static final String PLAN = """
            SELECT 'plan' AS subject, p.id AS subject_id, CONCAT('e', :entry) AS occurrence, p.unit_id, %s AS person_id,
                   p.title, NULL AS title_en, NULL AS day, 0 AS number
            FROM plan p WHERE p.id = :id""";

    static final String PLANNED = PLAN.formatted("NULL");

    /** A plan with whoever submitted it, or its amendment, last. */
    static final String SUBMITTED = PLAN.formatted("""
            (SELECT s.person_id FROM plan_decision s WHERE s.plan_id = p.id
               AND s.verb IN ('plan.submitted', 'amendment.submitted') ORDER BY s.id DESC LIMIT 1)""");

    /** An account with its person. */
    static final String ACCOUNT = """
            SELECT 'account' AS subject, a.id AS subject_id, CONCAT('e', :entry) AS occurrence, NULL AS unit_id,
                   a.person_id, '' AS title, NULL AS title_en, NULL AS day, 0 AS number
            FROM account a WHERE a.id = :id""";

    /** An appointment with whoever holds it. */
    static final String APPOINTED = """
            SELECT 'appointment' AS subject, ap.id AS subject_id, CONCAT('e', :entry) AS occurrence, ap.unit_id, ap.person_id,
                   u.name AS title, NULL AS title_en, COALESCE(ap.to_day, ap.from_day) AS day, 0 AS number
            FROM appointment ap JOIN unit u ON u.id = ap.unit_id WHERE ap.id = :id""";

    /** A substitute's appointment with whom it stands in for. */
    static final String STOOD_FOR = APPOINTED
            .replace("ap.person_id,", "h.person_id,")
            .replace("WHERE", "JOIN appointment h ON h.id = ap.substitutes_id WHERE");

    private static final String OF_CARD = """
            SELECT 'scorecard' AS subject, c.id AS subject_id, CONCAT('e', :entry) AS occurrence, c.unit_id, %s AS person_id,
                   '' AS title, NULL AS title_en, c.to_day AS day, 0 AS number
            FROM scorecard c WHERE c.id = :id""";

    /** A scorecard with whose it is. */
    static final String CARD = OF_CARD.formatted("c.person_id");

    /** A scorecard with whoever issued it. */
    static final String CARD_ISSUED = OF_CARD.formatted("""
            (SELECT h.person_id FROM scorecard_history h WHERE h.card_id = c.id AND h.verb = 'scorecard.issued'
             ORDER BY h.id LIMIT 1)""");

    /** Nobody answers for it, whatever verb made it so. */
    static final String ALL_UNOWNED = UNOWNED.replace("t.id = :id AND ", "");

    /** Work is expected on these; a report of it waits for others. */
    private static final String AT_WORK = "t.state IN ('NOT_STARTED', 'IN_PROGRESS', 'PAUSED')";

    /** Due within the days from {@code :from} to {@code :to}, told with the step {@code :step}. */
    static final String DUE = TASK.formatted(
            "CONCAT(t.due, '/', :step) AS occurrence",
            "t.owner_id",
            "DATEDIFF(t.due, :today)",
            "WHERE " + AT_WORK + " AND t.due BETWEEN :from AND :to");

    /** Overdue, told anew every seven days from the first. */
    static final String OVERDUE = TASK.formatted(
            "CONCAT(t.due, '/', FLOOR((DATEDIFF(:today, t.due) - 1) / 7)) AS occurrence",
            "t.owner_id",
            "DATEDIFF(:today, t.due)",
            "WHERE " + AT_WORK + " AND t.due < :today");

    /** Overdue since {@code :to} or longer, told once with the step {@code :step}. */
    static final String LONG_OVERDUE = TASK.formatted(
            "CONCAT(t.due, '/', :step) AS occurrence",
            "t.owner_id",
            "DATEDIFF(:today, t.due)",
            "WHERE " + AT_WORK + " AND t.due <= :to");

    /** Not overdue and yet without any movement since before {@code :before}; the number counts days as the office does. */
    static final String STALLED = TASK.formatted(
            "CONCAT(DATE_FORMAT(t.moved_at, '%Y%m%d%H%i%s'), '/', :step) AS occurrence",
            "t.owner_id", "DATEDIFF(:today, t.moved_at + INTERVAL 7 HOUR)", """
            WHERE t.state IN ('NOT_STARTED', 'IN_PROGRESS') AND t.moved_at < :before
              AND (t.due IS NULL OR t.due >= :today)""");

    private static final String UNPLANNED = """
            SELECT 'unit' AS subject, u.id AS subject_id, CONCAT('plan/', pd.kind, '/', pd.year, '/', pd.due, '/', %s)
                       AS occurrence,
                   u.id AS unit_id, NULL AS person_id, CONCAT(k.name_vi, ' ', pd.year) AS title,
                   CONCAT(k.name_en, ' ', pd.year) AS title_en, pd.due AS day,
                   DATEDIFF(pd.due, :today) AS number
            FROM plan_due pd
            JOIN plan_kind k ON k.code = pd.kind
            JOIN unit u ON u.parent_id = pd.authority_id AND u.valid_to IS NULL
            JOIN unit_kind uk ON uk.code = u.kind AND NOT uk.authority
            LEFT JOIN plan p ON p.unit_id = u.id AND p.kind = pd.kind AND p.year = pd.year
            WHERE (p.id IS NULL OR p.submitted_on IS NULL) AND %s
            """;

    /** Plans that are due within the days from {@code :from} to {@code :to} and were not handed in. */
    static final String PLAN_DUE = UNPLANNED.formatted(":step", "pd.due BETWEEN :from AND :to");

    /** Plans that were not handed in in time, for a year. */
    static final String PLAN_OVERDUE = UNPLANNED.formatted(
            "FLOOR((DATEDIFF(:today, pd.due) - 1) / 7)", "pd.due < :today AND pd.due > :today - INTERVAL 1 YEAR");

    /** How many urgings were proposed for the day in each unit; told together. */
    static final String PROPOSED = """
            SELECT 'urging' AS subject, 0 AS subject_id, CAST(:today AS CHAR) AS occurrence, g.unit_id,
                   NULL AS person_id, '' AS title, NULL AS title_en, NULL AS day, COUNT(*) AS number
            FROM urging g WHERE g.state = 'PROPOSED' AND g.as_of = :today GROUP BY g.unit_id""";

    private static final String PERIOD_NAME = """
            CASE p.kind WHEN 'MONTH' THEN CONCAT('Tháng ', p.number, '/', p.year)
                        WHEN 'QUARTER' THEN CONCAT('Quý ', p.number, '/', p.year)
                        WHEN 'HALF_YEAR' THEN CONCAT(IF(p.number = 1, '6 tháng đầu năm ', '6 tháng cuối năm '), p.year)
                        ELSE CONCAT('Năm ', p.year) END AS title,
                   CASE p.kind WHEN 'MONTH' THEN CONCAT('Month ', p.number, '/', p.year)
                        WHEN 'QUARTER' THEN CONCAT('Quarter ', p.number, '/', p.year)
                        WHEN 'HALF_YEAR' THEN CONCAT(IF(p.number = 1, 'First half of ', 'Second half of '), p.year)
                        ELSE CONCAT('Year ', p.year) END AS title_en,
            """;

    private static final String CHECK = """
            SELECT 'assessment' AS subject, a.id AS subject_id, %s AS occurrence, a.unit_id, NULL AS person_id,
                   """ + PERIOD_NAME + """
            p.self_due AS day, 0 AS number
            FROM assessment a JOIN period p ON p.id = a.period_id
            WHERE %s""";

    /** Periods that have begun within the week. */
    static final String PERIOD_OPENS =
            CHECK.formatted("'opens'", "p.state = 'OPEN' AND p.first_day BETWEEN :today - INTERVAL 6 DAY AND :today");

    /** Periods that are over, of units that have not assessed themselves. */
    static final String PERIOD_CLOSES = CHECK.formatted(
            "'closes'",
            "p.state = 'OPEN' AND a.state = 'OPEN' AND p.last_day < :today AND p.self_due > :today + INTERVAL 1 DAY");

    /** The same on the day before it is due, or on the day itself. */
    static final String SELF_DUE = CHECK.formatted(
            "CONCAT(p.self_due, '/due')",
            "p.state = 'OPEN' AND a.state = 'OPEN' AND p.last_day < :today AND p.self_due BETWEEN :today AND :today + INTERVAL 1 DAY");

    /** The same in the week after it: told once, for a period that nobody assessed is a matter for those who rate. */
    static final String SELF_OVERDUE = CHECK.formatted(
            "CONCAT(p.self_due, '/over')",
            "p.state = 'OPEN' AND a.state = 'OPEN' AND p.self_due BETWEEN :today - INTERVAL 7 DAY AND :today - INTERVAL 1 DAY");

    /** One unit's check in a period. */
    static final String ASSESSED = CHECK.formatted("CONCAT('e', :entry)", "a.id = :id");

    /** Every unit's check in a period. */
    static final String LOCKED = CHECK.formatted("CONCAT('e', :entry)", "p.id = :id");

    /** Periods whose units wait to be rated, from the day before that is due. */
    static final String TO_RATE = """
            SELECT DISTINCT 'period' AS subject, p.id AS subject_id, CONCAT(p.rating_due, '/rating') AS occurrence, a.unit_id,
                   NULL AS person_id,
                   """ + PERIOD_NAME + """
            p.rating_due AS day, 0 AS number
            FROM assessment a JOIN period p ON p.id = a.period_id
            WHERE p.state = 'OPEN' AND a.state = 'SELF_ASSESSED'
              AND p.rating_due BETWEEN :today - INTERVAL 7 DAY AND :today + INTERVAL 1 DAY""";

    private Items() {}
}
