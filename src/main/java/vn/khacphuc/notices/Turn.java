package vn.khacphuc.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one node at a time remind or put mail together. */
@Component
class Turn {

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held to the end of the transaction. The very first inserts the row, and a second one waits for that. */
    void take() {
        if (jdbc.sql("SELECT id FROM notice_turn WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .list()
                .isEmpty()) {
            jdbc.sql("INSERT IGNORE INTO notice_turn (id) VALUES (1)").update();
        }
    }
}
