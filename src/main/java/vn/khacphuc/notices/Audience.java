package vn.khacphuc.notices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;

/** Who may see a matter: by any of the appointments they hold on a day, and with an account to sign in by. */
@Component
@Transactional(readOnly = true)
class Audience {

    /** Heads and officials see from their unit, all others who work on matters from the nearest authority above theirs. */
    private static final String SEES = """
            EXISTS (
                SELECT 1 FROM appointment ap
                WHERE ap.person_id = p.id AND ap.from_day <= :day AND (ap.to_day IS NULL OR ap.to_day >= :day)
                  AND (ap.role IN ('HEAD', 'OFFICIAL') AND ap.unit_id IN (%1$s)
                       OR ap.role IN ('LEADER', 'COORDINATOR', 'INSPECTOR') AND EXISTS (
                           SELECT 1 FROM unit_reach r
                           JOIN unit a ON a.id = r.ancestor_id
                           JOIN unit_kind k ON k.code = a.kind AND k.authority
                           WHERE r.unit_id = ap.unit_id AND a.id IN (%1$s)
                             AND NOT EXISTS (
                                 SELECT 1 FROM unit_reach n
                                 JOIN unit b ON b.id = n.ancestor_id
                                 JOIN unit_kind bk ON bk.code = b.kind AND bk.authority
                                 JOIN unit_reach up ON up.ancestor_id = a.id AND up.unit_id = b.id
                                 WHERE n.unit_id = ap.unit_id AND b.id <> a.id))))""";

    private static final int NAMES = 100;

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter as its reader finds it. */
    record Found(@Nullable Long unitId, String title) {}

    /** Somebody who can be named. */
    record Named(long personId, String username, String fullName, boolean sees) {}

    /** The matter; not found where the reader may not see it. */
    Found find(Actor by, Matter matter, long id) {
        return jdbc.sql(matter.found())
                .param("scope", by.scope().unitId())
                .param("id", id)
                .query(Found.class)
                .optional()
                .orElseThrow(() -> new NotFound(matter.subject(), id));
    }

    /** People who may see a matter, found by a part of their name, with or without diacritics, or of their user name. */
    List<PersonChoice> search(Actor by, Matter matter, long id, String text, int limit) {
        find(by, matter, id);
        return jdbc.sql("""
                        SELECT p.id, x.username, p.full_name, u.short_name AS unit_name
                        FROM person p JOIN account x ON x.person_id = p.id AND NOT x.disabled
                        JOIN unit u ON u.id = p.unit_id
                        WHERE p.id <> :self
                          AND (p.full_name LIKE CONCAT('%', :text, '%') OR x.username LIKE CONCAT(:text, '%'))
                          AND""" + " " + SEES.formatted(matter.seenFrom()) + """

                        ORDER BY p.full_name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, p.id LIMIT :limit""")
                .param("self", by.personId())
                .param("text", text.strip())
                .param("day", by.today())
                .param("id", id)
                .param("limit", limit)
                .query(PersonChoice.class)
                .list();
    }

    /** People who may see a matter and whose full name stands somewhere in a text. */
    List<PersonChoice> standingIn(Matter matter, long id, LocalDate day, String text) {
        return jdbc.sql("""
                        SELECT p.id, x.username, p.full_name, u.short_name AS unit_name
                        FROM person p JOIN account x ON x.person_id = p.id AND NOT x.disabled
                        JOIN unit u ON u.id = p.unit_id
                        WHERE :text LIKE CONCAT('%@', p.full_name, '%') AND""" + " " + SEES.formatted(matter.seenFrom()) + """

                        ORDER BY p.id LIMIT :limit""")
                .param("text", text)
                .param("day", day)
                .param("id", id)
                .param("limit", NAMES)
                .query(PersonChoice.class)
                .list();
    }

    /** Who is behind user names, and whether they may see the matter; by user name. */
    Map<String, Named> named(Matter matter, long id, LocalDate day, Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT p.id AS person_id, x.username, p.full_name, NOT x.disabled AND "
                        + SEES.formatted(matter.seenFrom())
                        + " AS sees FROM person p JOIN account x ON x.person_id = p.id WHERE x.username IN (:names)")
                .param("day", day)
                .param("id", id)
                .param("names", usernames)
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::username, Function.identity()));
    }

    /** Of these people, those who may see the matter. */
    List<Long> seeing(Matter matter, long id, LocalDate day, Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT p.id FROM person p JOIN account x ON x.person_id = p.id AND NOT x.disabled"
                                + " WHERE p.id IN (:people) AND " + SEES.formatted(matter.seenFrom()))
                        .param("day", day)
                        .param("id", id)
                        .param("people", people)
                        .query(Long.class)
                        .list();
    }
}
