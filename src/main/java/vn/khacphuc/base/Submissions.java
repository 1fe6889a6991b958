package vn.khacphuc.base;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each submission key led to. */
@Component
class Submissions {

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> find(UUID key, long accountId, String operation) {
        return jdbc.sql("""
                        SELECT result FROM submission
                        WHERE submission_key = ? AND account_id = ? AND operation = ?""")
                .params(key.toString(), accountId, operation)
                .query((row, number) -> new Known(row.getObject(1, Long.class)))
                .optional();
    }

    void insert(UUID key, Actor by, String operation, @Nullable Object result) {
        jdbc.sql("INSERT INTO submission (submission_key, account_id, operation, result, at) VALUES (?, ?, ?, ?, ?)")
                .param(1, key.toString())
                .param(2, by.accountId())
                .param(3, operation)
                .param(4, result instanceof Long id ? id : null)
                .param(5, by.at())
                .update();
    }

    record Known(@Nullable Long result) {}
}
