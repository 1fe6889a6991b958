package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands at the end of every transaction of every test on the database that writes entries: each column of the thing, and
 * each row beside it, that differs from what was committed before must be told by one of its entries, or the test fails.
 */
@Aspect
@TestComponent
public class EveryFieldIsTold {

    /** What tells nothing of its own: versions, moments that the entry has, counters pushed from elsewhere. */
    private static final Set<String> SILENT = Set.of("id", "version", "created_at", "moved_at", "open", "changed_at");

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "deficiency",
                    """
                    SELECT d.*, (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'OBJECTIVE') AS objective,
                           (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'SUBJECTIVE') AS subjective,
                           (SELECT text FROM deficiency_cause WHERE deficiency_id = d.id AND cause = 'SUPERIOR_RULE') AS superiorRule
                    FROM deficiency d WHERE d.id = ?""",
                    Map.of(
                            "points_lost", "points",
                            "source_text", "sourceText",
                            "found_on", "foundOn",
                            "tolerated_until", "until",
                            "duplicate_of_id", "into",
                            "state_reason", "reason"),
                    // The unit it was logged for stays that for its score; the rest is counted from its tasks.
                    Set.of(
                            "scored_unit_id",
                            "tasks",
                            "tasks_approved",
                            "tasks_verified",
                            "points_planned",
                            "points_running",
                            "duplicates")),
            new Kind(
                    "task",
                    """
                    SELECT t.*, (SELECT GROUP_CONCAT(c.unit_id ORDER BY c.unit_id) FROM task_cooperation c
                            WHERE c.task_id = t.id) AS cooperating,
                           (SELECT GROUP_CONCAT(d.deficiency_id, ':', d.points, ':', d.main ORDER BY d.deficiency_id)
                            FROM task_deficiency d WHERE d.task_id = t.id) AS shares
                    FROM task t WHERE t.id = ?""",
                    Map.of(
                            "directive_part_id", "directive",
                            "deadline_text", "deadline",
                            "paused_until", "until",
                            "state_reason", "reason",
                            "added_by_amendment_id", "amendment",
                            "cancelled_by_amendment_id", "amendment",
                            "triggered_on", "day",
                            "trigger_proof", "proof"),
                    // The period of a recurring task ends with its deadline; the moment of an acceptance is its
                    // entry's.
                    Set.of("period_start", "verified_at")),
            new Kind(
                    "plan",
                    "SELECT * FROM plan WHERE id = ?",
                    Map.of("superior_plan_id", "superiorPlan"),
                    // When and by whom is what the entries of these verbs are about.
                    Set.of("drawn_up_by", "submitted_on", "submitted_by", "approved_on")),
            new Kind(
                    "paper",
                    "SELECT * FROM paper WHERE id = ?",
                    Map.of("planned_on", "planned", "state_reason", "reason"),
                    Set.of("original_planned_on")),
            new Kind(
                    "inspection",
                    """
                    SELECT i.*, (SELECT GROUP_CONCAT(unit_id ORDER BY unit_id) FROM inspection_unit WHERE inspection_id = i.id) AS units,
                           (SELECT GROUP_CONCAT(person_id ORDER BY person_id) FROM inspection_member
                            WHERE inspection_id = i.id AND NOT leads) AS members,
                           (SELECT person_id FROM inspection_member WHERE inspection_id = i.id AND leads) AS `lead`
                    FROM inspection i WHERE i.id = ?""",
                    Map.of(
                            "planned_on", "planned",
                            "held_on", "day",
                            "paper_number", "number",
                            "paper_date", "date",
                            "conclusion", "text",
                            "inspector_text", "inspector",
                            "state_reason", "reason"),
                    Set.of()),
            new Kind(
                    "directive",
                    "SELECT * FROM directive WHERE id = ?",
                    Map.of("state_reason", "reason"),
                    Set.of("person_id", "sender_role", "closed_at", "authority_id")),
            new Kind(
                    "urging",
                    "SELECT * FROM urging WHERE id = ?",
                    Map.of(
                            "answer", "text",
                            "state_reason", "text",
                            "number_year", "number",
                            "area_key", "areaKey",
                            "plan_year", "year",
                            "subject_name", "title"),
                    Set.of(
                            "moot",
                            "sent_at",
                            "read_at",
                            "answered_at",
                            "as_of",
                            "authority_id",
                            "deadline_version",
                            // As the subject stood.
                            "percent",
                            "late_tasks",
                            "open_tasks")),
            new Kind(
                    "committee",
                    """
                    SELECT c.*, (SELECT GROUP_CONCAT(m.person_id ORDER BY m.person_id) FROM committee_member m
                            WHERE m.committee_id = c.id AND m.to_day IS NULL) AS members
                    FROM committee c WHERE c.id = ?""",
                    Map.of(
                            "decision_number",
                            "number",
                            "decision_date",
                            "date",
                            "from_day",
                            "from",
                            "ended_on",
                            "lastDay"),
                    Set.of()),
            new Kind(
                    "series",
                    "SELECT * FROM task_series WHERE id = ?",
                    Map.of("ended_on", "day", "end_reason", "reason"),
                    Set.of()),
            new Kind("template", """
                    SELECT t.*, (SELECT GROUP_CONCAT(i.ordinal, i.text, i.deliverable, i.deadline_text ORDER BY i.ordinal)
                            FROM directive_template_item i WHERE i.template_id = t.id) AS content
                    FROM directive_template t WHERE t.id = ?""", Map.of(), Set.of("code")),
            new Kind(
                    "unit",
                    "SELECT * FROM unit WHERE id = ?",
                    Map.of("valid_to", "lastDay", "valid_from", "firstDay", "short_name", "shortName"),
                    Set.of("sort_order")));

    private final JdbcClient jdbc;
    private final TransactionTemplate committed;
    private final JsonMapper json = JsonMapper.builder().build();

    EveryFieldIsTold(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        committed = new TransactionTemplate(transactions);
        committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A kind of thing.
     *
     * @param row SQL of all there is of it
     * @param named fields that are not called like their column
     * @param silent columns that no entry needs to tell
     */
    private record Kind(String subject, String row, Map<String, String> named, Set<String> silent) {

        String field(String column) {
            String found = named.get(column);
            if (found != null) {
                return found;
            }
            StringBuilder field = new StringBuilder();
            for (String word : column.replaceFirst("_id$", "").split("_")) {
                field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return field.toString();
        }

        boolean tells(String column) {
            return !SILENT.contains(column) && !silent.contains(column);
        }
    }

    @Before("execution(* vn.khacphuc.base.Trail.*(..))")
    public void writes() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Check.class::isInstance)) {
            return;
        }
        long before = Objects.requireNonNull(
                committed.execute(status -> jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
                        .query(Long.class)
                        .single()));
        TransactionSynchronizationManager.registerSynchronization(new Check(before));
    }

    private final class Check implements TransactionSynchronization {

        private final long before;

        Check(long before) {
            this.before = before;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            KINDS.forEach(this::check);
        }

        private void check(Kind kind) {
            Map<Long, Set<String>> told = new TreeMap<>();
            Map<Long, String> verbs = new TreeMap<>();
            jdbc.sql(
                            "SELECT subject_id, verb, before_values, after_values FROM audit_entry WHERE id > ? AND subject = ?")
                    .params(before, kind.subject())
                    .query(row -> {
                        long id = row.getLong(1);
                        verbs.merge(id, row.getString(2), (one, other) -> one + ", " + other);
                        Set<String> fields = told.computeIfAbsent(id, none -> new TreeSet<>());
                        fields.addAll(names(row.getString(3)));
                        fields.addAll(names(row.getString(4)));
                    });
            told.forEach((id, fields) -> {
                Map<String, Object> is = row(kind, id);
                Map<String, Object> was = Objects.requireNonNull(committed.execute(status -> row(kind, id)));
                List<String> untold = new ArrayList<>();
                is.forEach((column, value) -> {
                    if (kind.tells(column)
                            && !same(was.get(column), value)
                            && !(was.isEmpty() && isNothing(value))
                            // The reason goes with the state it was given for, whose entry has it.
                            && !(column.equals("state_reason") && isNothing(value))
                            // A pause that ended by its date is over before anybody reports.
                            && !(column.equals("paused_until") && value == null)
                            && !fields.contains(kind.field(column))) {
                        untold.add(column + ": " + was.get(column) + " -> " + value);
                    }
                });
                assertThat(untold)
                        .as(kind.subject() + " " + id + ", " + verbs.get(id) + ", tells only " + fields)
                        .isEmpty();
            });
        }

        private Map<String, Object> row(Kind kind, long id) {
            return jdbc.sql(kind.row())
                    .param(id)
                    .query(new ColumnMapRowMapper())
                    .optional()
                    .orElse(Map.of());
        }

        private Set<String> names(String values) {
            JsonNode tree = json.readTree(values);
            return new TreeSet<>(tree.propertyNames());
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Date || value instanceof Timestamp ? value.toString() : value;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value.equals(false)
                || (value instanceof Number number && number.doubleValue() == 0);
    }
}
