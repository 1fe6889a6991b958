package vn.khacphuc.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.assessments.BookFlaw.Kind;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.Planned;

/** Whoever owns the database may do anything to a book; it shows, and where. */
@PortalTest
class BookTamperingTest {

    private static final List<String> TABLES = List.of("book", "book_row", "book_addendum", "book_chain");

    @Autowired
    District district;

    @Autowired
    Planned planned;

    @Autowired
    Periods periods;

    @Autowired
    PeriodLocks locks;

    @Autowired
    BookCheck check;

    @Autowired
    JdbcClient jdbc;

    private District.Made d;
    private long january;
    private long february;
    private List<String> triggers = List.of();

    @BeforeEach
    void twoBooksAndAnAddendumWithNothingInTheWay() {
        d = district.make();
        periods.make(d.authority(), LocalDate.of(2026, 1, 5));
        periods.make(d.authority(), LocalDate.of(2026, 2, 20));
        january = periods.month(d.authority(), 2026, 1);
        february = periods.month(d.authority(), 2026, 2);
        Actor head = on(d.head(), 1, 5);
        planned.deficiency(head, "2");
        planned.running(head, on(d.coordinator(), 1, 6), d.official(), LocalDate.of(2026, 2, 10));
        locks.lock(on(d.leader(), 1, 21), periods.period(january), january, "Chưa xếp loại");
        locks.addAddendum(on(d.coordinator(), 1, 25), Submission.of(0), january, "Đính chính số liệu");
        locks.lock(on(d.leader(), 2, 21), periods.period(february), february, "Chưa xếp loại");
        assertThat(check.all().intact()).isTrue();
        triggers = jdbc.sql("""
                        SELECT CONCAT('CREATE TRIGGER ', trigger_name, ' BEFORE ', event_manipulation, ' ON ', event_object_table,
                                      ' FOR EACH ROW ', action_statement)
                        FROM information_schema.triggers
                        WHERE trigger_schema = DATABASE() AND event_object_table IN (:tables)""").param("tables", TABLES).query(String.class).list();
        assertThat(triggers).hasSize(6);
        jdbc.sql("""
                        SELECT trigger_name FROM information_schema.triggers
                        WHERE trigger_schema = DATABASE() AND event_object_table IN (:tables)""")
                .param("tables", TABLES)
                .query(String.class)
                .list()
                .forEach(name -> jdbc.sql("DROP TRIGGER " + name).update());
        TABLES.forEach(table -> jdbc.sql("CREATE OR REPLACE TABLE copy_of_" + table + " AS SELECT * FROM " + table)
                .update());
    }

    @AfterEach
    void goBack() {
        restore();
        triggers.forEach(trigger -> jdbc.sql(trigger).update());
        TABLES.forEach(table -> jdbc.sql("DROP TABLE copy_of_" + table).update());
    }

    @Test
    void noColumnOfAnyRowCanBeChanged() {
        int tried = 0;
        for (String table : TABLES) {
            for (Column column : columns(table)) {
                for (String which : some(table)) {
                    jdbc.sql("UPDATE " + table + " SET " + column.name() + " = " + column.another() + " WHERE " + which)
                            .update();
                    BookFlaw flaw = check.all().flaw();
                    String what = table + "." + column.name() + " where " + which;
                    assertThat(flaw).as(what).isNotNull();
                    if (table.equals("book_row")
                            && !List.of("period_id", "ordinal").contains(column.name())) {
                        assertThat("period_id = " + flaw.periodId() + " AND ordinal = " + flaw.ordinal())
                                .as(what)
                                .isEqualTo(which);
                        assertThat(flaw.kind()).isEqualTo(Kind.ALTERED);
                    }
                    restore();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(70);
        assertThat(check.all().intact()).isTrue();
    }

    @Test
    void noRowCanBeTakenAwayAddedOrPutElsewhere() {
        for (String table : List.of("book", "book_row", "book_addendum")) {
            for (String which : some(table)) {
                jdbc.sql("DELETE FROM " + table + " WHERE " + which).update();
                assertThat(check.all().intact()).as(table + " " + which).isFalse();
                restore();
            }
        }
        jdbc.sql("""
                        INSERT INTO book_row SELECT period_id, ordinal + 1, part, subject_id, unit_id, content, hash FROM book_row
                        WHERE period_id = ? ORDER BY ordinal DESC LIMIT 1""").param(february).update();
        assertThat(check.all().flaw())
                .extracting(BookFlaw::kind, BookFlaw::periodId)
                .containsExactly(Kind.ADDED, february);
        restore();
        jdbc.sql("UPDATE book_row SET ordinal = 0 WHERE period_id = ? AND ordinal = 2")
                .param(january)
                .update();
        jdbc.sql("UPDATE book_row SET ordinal = 2 WHERE period_id = ? AND ordinal = 3")
                .param(january)
                .update();
        jdbc.sql("UPDATE book_row SET ordinal = 3 WHERE period_id = ? AND ordinal = 0")
                .param(january)
                .update();
        assertThat(check.all().flaw()).isEqualTo(new BookFlaw(Kind.ALTERED, "book_row", january, 2, 0));
    }

    @Test
    void aLastBookThatIsTakenAwayWholeIsMissed() {
        jdbc.sql("DELETE FROM book WHERE period_id = ?").param(february).update();
        jdbc.sql("DELETE FROM book_row WHERE period_id = ?").param(february).update();
        jdbc.sql("""
                        UPDATE book_chain SET sequence = 2, hash = (SELECT hash FROM book_addendum WHERE period_id = ?)
                        WHERE authority_id = ? AND kind = 'MONTH'""").params(january, d.authority()).update();
        jdbc.sql("UPDATE period SET state = 'OPEN' WHERE id = ?")
                .param(february)
                .update();
        assertThat(check.all().flaw())
                .as("the trail tells of it")
                .isEqualTo(new BookFlaw(Kind.MISSING, "book", february, null, 0));
        jdbc.sql("UPDATE period SET state = 'LOCKED' WHERE id = ?")
                .param(february)
                .update();
    }

    @Test
    void aBookWrittenAnewWithHashesThatFitIsNotTheOneTheTrailTellsOf() {
        jdbc.sql(
                        "UPDATE book_row SET content = REPLACE(content, '\"tasks\":\"1\"', '\"tasks\":\"9\"') WHERE period_id = ?")
                .param(february)
                .update();
        byte[] hash = BookHash.NOTHING;
        for (BookHash.Row row : jdbc.sql(
                        "SELECT ordinal, part, subject_id, unit_id, content FROM book_row WHERE period_id = ? ORDER BY ordinal")
                .param(february)
                .query(BookHash.Row.class)
                .list()) {
            hash = BookHash.row(hash, february, row);
            jdbc.sql("UPDATE book_row SET hash = ? WHERE period_id = ? AND ordinal = ?")
                    .params(hash, february, row.ordinal())
                    .update();
        }
        jdbc.sql("UPDATE book SET rows_hash = ? WHERE period_id = ?")
                .params(hash, february)
                .update();
        byte[] forged = jdbc.sql("SELECT " + BookHash.Book.COLUMNS + " FROM book WHERE period_id = ?")
                .param(february)
                .query((row, number) -> BookHash.Book.read(row).hash())
                .single();
        jdbc.sql("UPDATE book SET hash = ? WHERE period_id = ?")
                .params(forged, february)
                .update();
        jdbc.sql("UPDATE book_chain SET hash = ? WHERE authority_id = ? AND kind = 'MONTH'")
                .params(forged, d.authority())
                .update();
        assertThat(check.all().flaw()).isEqualTo(new BookFlaw(Kind.NOT_AS_TOLD, "book", february, null, 3));
    }

    @Test
    void theCommandNamesTheFirstBrokenRowAndEndsWithItsVerdict() {
        List<String> told = new ArrayList<>();
        VerifyBooks command = new VerifyBooks(check);
        var good = command.run(Instant.EPOCH, List.of(), told::add);
        assertThat(good.good()).isTrue();
        assertThat(good.verdict()).matches("INTACT: \\d+ books with \\d+ rows and \\d+ addenda proved");
        jdbc.sql("UPDATE book_row SET content = CONCAT(content, ' ') WHERE period_id = ? AND ordinal = 4")
                .param(january)
                .update();
        var bad = command.run(Instant.EPOCH, List.of(), told::add);
        assertThat(bad.good()).isFalse();
        assertThat(bad.verdict()).startsWith("BROKEN at book row 4 of period " + january + ": ");
        assertThat(command.run(Instant.EPOCH, List.of("2026"), told::add).good())
                .isFalse();
    }

    private record Column(String name, String type) {

        String another() {
            return switch (type) {
                case "bigint", "int" -> name + " + 1000000";
                case "date" -> name + " + INTERVAL 1 DAY";
                case "datetime" -> name + " + INTERVAL 1 MICROSECOND";
                case "binary" -> "UNHEX(SHA2(" + name + ", 256))";
                case "varchar", "mediumtext" ->
                    switch (name) {
                        case "kind" -> "'QUARTER'";
                        case "part" -> "IF(part = 'PLAN', 'TASK', 'PLAN')";
                        default -> "CONCAT(" + name + ", ' ')";
                    };
                default -> throw new IllegalStateException(name + " " + type);
            };
        }
    }

    private List<Column> columns(String table) {
        return jdbc.sql("""
                        SELECT column_name AS name, data_type AS type FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position""").param(table).query(Column.class).list();
    }

    /** The first, one in the middle, and the last. */
    private List<String> some(String table) {
        return switch (table) {
            case "book" -> List.of("period_id = " + january, "period_id = " + february);
            case "book_row" -> {
                int last = jdbc.sql("SELECT row_count FROM book WHERE period_id = ?")
                        .param(february)
                        .query(Integer.class)
                        .single();
                yield List.of(
                        "period_id = " + january + " AND ordinal = 1",
                        "period_id = " + january + " AND ordinal = 6",
                        "period_id = " + february + " AND ordinal = " + last);
            }
            case "book_addendum" -> List.of("period_id = " + january + " AND ordinal = 1");
            default -> List.of("authority_id = " + d.authority() + " AND kind = 'MONTH'");
        };
    }

    private void restore() {
        for (String table : TABLES) {
            jdbc.sql("DELETE FROM " + table).update();
            jdbc.sql("INSERT INTO " + table + " SELECT * FROM copy_of_" + table).update();
        }
    }

    private static Actor on(Actor by, int month, int day) {
        return by.at(
                LocalDate.of(2026, month, day).atTime(8, 0).atZone(Actor.ZONE).toInstant());
    }
}
