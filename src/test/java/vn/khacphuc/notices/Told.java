package vn.khacphuc.notices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told in a test's own district. */
record Told(long recipientId, String kind, String subject, long subjectId, String occurrence) {

    /** What these people were told, in the order of it, of things of the kind. */
    static List<Told> to(JdbcClient jdbc, List<Long> people) {
        return jdbc.sql("""
                        SELECT recipient_id, kind, subject, subject_id, occurrence FROM notice
                        WHERE recipient_id IN (:people) ORDER BY id""").param("people", people).query(Told.class).list();
    }

    static List<String> kinds(JdbcClient jdbc, long person, String subject, long id) {
        return jdbc.sql("""
                        SELECT kind FROM notice WHERE recipient_id = ? AND subject = ? AND subject_id = ? ORDER BY id""").params(person, subject, id).query(String.class).list();
    }
}
