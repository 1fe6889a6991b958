package vn.khacphuc.sample;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Preparing;
import vn.khacphuc.base.PublishedPasswords;

/** Whether the sample is wanted, under way or there; marked in the settings. */
@Component
class SampleState implements PublishedPasswords, Preparing {

    private static final List<String> KEPT = List.of(
            "unit_kind",
            "scored_kind",
            "plan_kind",
            "paper_kind",
            "assessment_rating",
            "rating_class",
            "directive_template",
            "directive_template_item",
            "DATABASECHANGELOG",
            "DATABASECHANGELOGLOCK");

    private final JdbcClient jdbc;
    private final boolean wanted;
    private volatile int percent;
    private volatile boolean settled;

    SampleState(JdbcClient jdbc, @Value("${portal.sample:false}") boolean wanted) {
        this.jdbc = jdbc;
        this.wanted = wanted;
    }

    boolean isWanted() {
        return wanted;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM account) AND NOT EXISTS (SELECT 1 FROM unit)")
                .query(Boolean.class)
                .single();
    }

    boolean isUnfinished() {
        return is("loading");
    }

    boolean isLoaded() {
        return is("loaded");
    }

    /** From now on nothing is made any more in this start. */
    void settle() {
        settled = true;
    }

    /** How far the making is. */
    void reach(int newPercent) {
        percent = newPercent;
    }

    @Override
    public OptionalInt percent() {
        return !settled && (isUnfinished() || (wanted && isEmpty())) ? OptionalInt.of(percent) : OptionalInt.empty();
    }

    void mark(String value) {
        jdbc.sql(
                        "INSERT INTO setting (name, setting_value) VALUES ('sample', ?) ON DUPLICATE KEY UPDATE setting_value = ?")
                .params(value, value)
                .update();
    }

    /** Takes away a sample that was never finished: nobody has worked with it, for nobody was let in. The mark goes last. */
    void wipe() {
        List<String> tables = jdbc.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' LIMIT 500""").query(String.class).list();
        jdbc.sql("BEGIN NOT ATOMIC SET FOREIGN_KEY_CHECKS = 0; "
                        + tables.stream()
                                .filter(table -> !KEPT.contains(table) && !table.equals("setting"))
                                .map(table -> "TRUNCATE TABLE " + table + "; ")
                                .reduce("", String::concat)
                        + "SET FOREIGN_KEY_CHECKS = 1; END")
                .update();
    }

    @Override
    public boolean inUse() {
        return isLoaded() || isUnfinished() || (wanted && isEmpty());
    }

    private boolean is(String value) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'sample' AND setting_value = ?)")
                .param(value)
                .query(Boolean.class)
                .single();
    }
}
