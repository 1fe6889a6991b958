package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.FoundRows;

/** The rows beside directives and their parts: items and dated history. */
@Component
class DirectiveRecords {

    private final JdbcClient jdbc;

    DirectiveRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the item's id. */
    long item(long directiveId, int ordinal, DirectiveDraft.Item item, @Nullable LocalDate due) {
        jdbc.sql("""
                        INSERT INTO directive_item (directive_id, ordinal, text, deliverable, deadline_text, due)
                        VALUES (:directive, :ordinal, :text, :deliverable, :deadline, :due)""")
                .param("directive", directiveId)
                .param("ordinal", ordinal)
                .param("text", item.text().strip())
                .param("deliverable", item.deliverable().strip())
                .param("deadline", item.deadline().text().strip())
                .param("due", due)
                .update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }

    void directive(Actor by, String verb, long id) {
        FoundRows.insert(
                jdbc,
                """
                        directive_history (directive_id, at, verb, account_id, person_id, state)""",
                """
                        SELECT id, :at, :verb, :account, :person, state FROM directive WHERE id = :id""",
                Map.of("at", by.at(), "verb", verb, "account", by.accountId(), "person", by.personId(), "id", id));
    }

    void parts(Actor by, String verb, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        FoundRows.insert(
                jdbc,
                """
                        directive_part_history (part_id, directive_id, at, verb, account_id, person_id,
                                                            unit_id, state)""",
                """
                        SELECT id, directive_id, :at, :verb, :account, :person, unit_id, state
                        FROM directive_part WHERE id IN (:ids) ORDER BY id""",
                Map.of("at", by.at(), "verb", verb, "account", by.accountId(), "person", by.personId(), "ids", ids));
    }
}
