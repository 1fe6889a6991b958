package vn.khacphuc.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;

/**
 * Finds who is told, for all items in one question, and writes it. What was told already stays as it is, so that
 * whatever runs twice tells once.
 */
@Component
class Telling {

    private static final int TITLE = 500;
    private static final int TEXT = 500;

    private static final String CURRENT = "%1$s.from_day <= :today AND (%1$s.to_day IS NULL OR %1$s.to_day >= :today)";

    /** There is no authority nearer to the unit. */
    private static final String NEAREST = """
            NOT EXISTS (SELECT 1 FROM unit_reach nearer JOIN unit b ON b.id = nearer.ancestor_id
                        JOIN unit_kind bk ON bk.code = b.kind AND bk.authority
                        JOIN unit_reach up ON up.ancestor_id = %1$s AND up.unit_id = b.id
                        WHERE nearer.unit_id = %2$s AND b.id <> %1$s)""";

    private static final String PERSON = """
            SELECT i.*, i.person_id AS recipient_id, 0 AS place FROM item i WHERE i.person_id IS NOT NULL
            """;
    private static final String SUBSTITUTE = """
            SELECT i.*, s.person_id AS recipient_id, 0 AS place FROM item i
            JOIN appointment h ON h.person_id = i.person_id AND h.unit_id = i.unit_id
            JOIN appointment s ON s.substitutes_id = h.id AND """ + " " + CURRENT.formatted("s");
    private static final String HEAD = """
            SELECT i.*, ap.person_id AS recipient_id, 1 AS place FROM item i
            JOIN appointment ap ON ap.unit_id = i.unit_id AND ap.role = 'HEAD' AND """ + " " + CURRENT.formatted("ap");
    /** From the items on, so that it costs nothing where all were reached already. */
    private static final String ABOVE = """
            SELECT STRAIGHT_JOIN i.*, ap.person_id AS recipient_id, IF(ap.role = 'COORDINATOR', 2, 3) AS place
            FROM %1$s i
            JOIN unit_reach r ON r.unit_id = i.unit_id
            JOIN unit a ON a.id = r.ancestor_id
            JOIN unit_kind k ON k.code = a.kind AND k.authority
            JOIN unit_reach o ON o.ancestor_id = a.id
            JOIN appointment ap ON ap.unit_id = o.unit_id AND %2$s
             AND (ap.role = 'COORDINATOR' AND ap.unit_id <> i.unit_id OR ap.role = 'LEADER' AND ap.unit_id = a.id)
            JOIN person own ON own.id = ap.person_id AND (ap.role = 'LEADER' OR own.unit_id <> i.unit_id)
            WHERE %3$s AND %4$s
            """;

    /** Only who can sign in. */
    private static final String ABLE =
            "SELECT c.* FROM (%s) c JOIN account x ON x.person_id = c.recipient_id AND NOT x.disabled";

    /** What nobody near was found for goes to those above. */
    private static final String NEAR_THEN_ABOVE = """
            near AS (%s),
            far AS (SELECT i.* FROM item i
                    LEFT JOIN near n ON n.subject_id = i.subject_id AND n.occurrence = i.occurrence AND n.unit_id <=> i.unit_id
                    WHERE n.subject_id IS NULL),
            able AS (SELECT * FROM near UNION ALL %s)""";

    private static final String INTO = """
            notice (recipient_id, kind, subject, subject_id, occurrence, unit_id, by_person_id, title, title_en, day, number,
                    text, at, mail)""";

    // Items stand for themselves: with their tables among those of all who are told, the order of joining takes longest
    // of all.
    private static final String TOLD = """
            WITH item AS (SELECT i.* FROM (%s) i LIMIT 10000000),
            %s,
            reached AS (
                SELECT c.*, MIN(c.place) OVER (PARTITION BY c.subject_id, c.unit_id, c.occurrence) AS first FROM able c)
            SELECT DISTINCT d.recipient_id, :kind, d.subject, d.subject_id, d.occurrence, d.unit_id, :person,
                   LEFT(d.title, 500), LEFT(d.title_en, 500), d.day, d.number, :text, :at,
                   IF(:mailing AND nr.email IS NOT NULL, COALESCE(nc.way, :standard), 'NONE')
            FROM reached d
            LEFT JOIN notice_reader nr ON nr.person_id = d.recipient_id
            LEFT JOIN notice_choice nc ON nc.person_id = d.recipient_id AND nc.kind = :kind
            LEFT JOIN notice known ON known.recipient_id = d.recipient_id AND known.kind = :kind
                 AND known.subject = CONVERT(d.subject USING ascii) AND known.subject_id = d.subject_id
                 AND known.occurrence = CONVERT(d.occurrence USING ascii)
            WHERE d.place = d.first AND d.recipient_id <> :by AND known.id IS NULL %s
            ORDER BY d.recipient_id, d.subject_id, d.occurrence""";

    private static final String TWICE = "ON DUPLICATE KEY UPDATE id = notice.id";

    /** One telling of all items of an occurrence, with the sum of their numbers and of no unit. */
    private static final String TOGETHER = TOLD.replace("SELECT c.*, MIN", "SELECT DISTINCT c.*, MIN")
            .replace("SELECT DISTINCT d.recipient_id", "SELECT d.recipient_id")
            .replace("d.unit_id, :person", "NULL, :person")
            .replace("d.number, :text", "SUM(d.number), :text")
            .replace("ORDER BY d.recipient_id, d.subject_id", """
                    GROUP BY d.recipient_id, d.subject, d.subject_id, d.occurrence, d.title, d.title_en, d.day
                    ORDER BY d.recipient_id, d.subject_id""");

    private final JdbcClient jdbc;
    private final MailSetup mail;
    private final MailKick kick;

    Telling(JdbcClient jdbc, MailSetup mail, MailKick kick) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.kick = kick;
    }

    /** Gives how many were told for the first time. */
    int tell(Actor by, NoticeKind kind, Who who, String items, Map<String, ?> parameters, String text) {
        String but = who == Who.HEAD || who == Who.COORDINATOR ? "AND d.recipient_id <> COALESCE(d.person_id, 0)" : "";
        Map<String, Object> all = parameters(by, kind, parameters, text);
        // Most rules find nothing on most days, and that is seen at once; whom one finds to tell is a long question.
        return who == Who.SELF || isAnything(items, all) ? write(by, TOLD.formatted(items, found(who), but), all) : 0;
    }

    /** Tells each once of all items there are for them, however many. */
    int together(Actor by, NoticeKind kind, Who who, String items) {
        Map<String, Object> all = parameters(by, kind, Map.of(), "");
        return isAnything(items, all) ? write(by, TOGETHER.formatted(items, found(who), ""), all) : 0;
    }

    /** Tells certain people of one thing. */
    int tell(Actor by, NoticeKind kind, Collection<Long> people, About about) {
        String items = """
                SELECT :subject AS subject, :id AS subject_id, :occurrence AS occurrence, :unit AS unit_id,
                       p.id AS person_id, :title AS title, NULL AS title_en, CAST(:day AS DATE) AS day, 0 AS number
                FROM person p WHERE p.id IN (:people)""";
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("subject", about.subject());
        parameters.put("id", about.id());
        parameters.put("occurrence", about.occurrence());
        parameters.put("unit", about.unitId());
        parameters.put("title", cut(about.title(), TITLE));
        parameters.put("day", about.day());
        parameters.put("people", people);
        return write(by, TOLD.formatted(items, found(Who.SELF), ""), parameters(by, kind, parameters, about.text()));
    }

    /** What is settled needs nobody's attention any more: whatever of these kinds is unread counts as read. */
    void settle(Actor by, String subject, long id, Collection<NoticeKind> kinds) {
        jdbc.sql("""
                        UPDATE notice SET read_at = :at, mail = IF(mail_id IS NULL, 'NONE', mail)
                        WHERE subject = :subject AND subject_id = :id AND read_at IS NULL AND kind IN (:kinds)""")
                .param("at", by.at())
                .param("subject", subject)
                .param("id", id)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .update();
    }

    private boolean isAnything(String items, Map<String, ?> parameters) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM (" + items + ") i)")
                .params(parameters)
                .query(Boolean.class)
                .single();
    }

    private Map<String, Object> parameters(Actor by, NoticeKind kind, Map<String, ?> own, String text) {
        Map<String, Object> parameters = new HashMap<>(own);
        parameters.put("kind", kind.name());
        parameters.put("standard", kind.standard().name());
        parameters.put("mailing", mail.isOn());
        parameters.put("today", by.today());
        parameters.put("at", by.at());
        parameters.put("by", by.personId());
        parameters.put("person", by.personId() == 0 ? null : by.personId());
        parameters.put("text", cut(text, TEXT));
        return parameters;
    }

    private int write(Actor by, String query, Map<String, ?> parameters) {
        int told = FoundRows.insert(jdbc, INTO, query, parameters, TWICE);
        // Whoever is told by a date is told in the morning; only what somebody did may press.
        if (told > 0 && mail.isOn() && by.personId() != 0) {
            kick.afterCommit(by.at());
        }
        return told;
    }

    private static String found(Who who) {
        return switch (who) {
            case SELF -> "able AS (" + ABLE.formatted(PERSON) + ")";
            case COORDINATOR -> "able AS (" + ABLE.formatted(above("item")) + ")";
            case HEAD -> NEAR_THEN_ABOVE.formatted(ABLE.formatted(HEAD), ABLE.formatted(above("far")));
            case DOER ->
                NEAR_THEN_ABOVE.formatted(
                        ABLE.formatted(String.join(" UNION ALL ", PERSON, SUBSTITUTE, HEAD)),
                        ABLE.formatted(above("far")));
        };
    }

    private static String above(String items) {
        return ABOVE.formatted(
                items,
                CURRENT.formatted("ap"),
                NEAREST.formatted("a.id", "i.unit_id"),
                NEAREST.formatted("a.id", "ap.unit_id"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
