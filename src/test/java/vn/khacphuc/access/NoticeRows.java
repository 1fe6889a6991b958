package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Role;
import vn.khacphuc.notices.Preferences;

class NoticeRows extends AccessRows {

    private long mail;

    NoticeRows() {
        row("NoticePreferences.choose", ANY, Role.values());
        row("MailDelivery.retry", SCOPED, Role.ADMIN);
    }

    @Override
    void make(World world) {
        long person = world.district().head().personId();
        JdbcClient jdbc = world.context().getBean(JdbcClient.class);
        jdbc.sql("INSERT INTO notice_reader (person_id, version, email) VALUES (?, 0, 'a@b.example')")
                .param(person)
                .update();
        jdbc.sql("""
                        INSERT INTO mail (mail_key, batch, person_id, address, language, way, day, message_id, state, next_at,
                                          created_at)
                        VALUES (CONCAT('now/', :person, '/0'), '', :person, 'a@b.example', 'vi', 'AT_ONCE', '2022-01-01',
                                '<a@b>', 'FAILED', NOW(), NOW())""").param("person", person).update();
        mail = jdbc.sql("SELECT id FROM mail WHERE person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == Preferences.class) {
            return new Preferences(0, null, "vi", 7, Map.of());
        }
        return parameter.getName().equals("mailId") ? Long.valueOf(mail) : null;
    }
}
