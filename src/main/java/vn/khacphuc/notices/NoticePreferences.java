package vn.khacphuc.notices;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What everybody chooses for oneself about mail. */
@Service
public class NoticePreferences {

    private static final int EMAIL = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()\"\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final JdbcClient jdbc;
    private final Trail trail;

    NoticePreferences(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** One's own, with the standard for what was not chosen. */
    public Preferences of(Actor by) {
        Map<NoticeKind, MailWay> ways = new EnumMap<>(NoticeKind.class);
        Arrays.stream(NoticeKind.values()).forEach(kind -> ways.put(kind, kind.standard()));
        jdbc.sql("SELECT kind, way FROM notice_choice WHERE person_id = ? LIMIT 100")
                .param(by.personId())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(choice -> ways.put(NoticeKind.valueOf(choice.getKey()), MailWay.valueOf(choice.getValue())));
        return jdbc.sql("SELECT version, email, language, digest_hour FROM notice_reader WHERE person_id = ?")
                .param(by.personId())
                .query((row, number) ->
                        new Preferences(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), ways))
                .optional()
                .orElseGet(() -> new Preferences(0, null, "vi", 7, ways));
    }

    /** Chooses for oneself. What waits to be mailed follows what was chosen when it was told. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR, Role.ADMIN})
    public void choose(Actor by, Submission submission, Preferences wanted) {
        String email = normal(wanted.email());
        new Refusals()
                .when(email != null && email.length() > EMAIL, "refusal.notices.email.long", EMAIL)
                .when(email != null && !ADDRESS.matcher(email).matches(), "refusal.notices.email")
                .when(!LANGUAGES.contains(wanted.language()), "refusal.notices.language")
                .when(wanted.digestHour() < 0 || wanted.digestHour() > 23, "refusal.notices.hour")
                .refuse();
        // The row is made first where there is none, so that two who save at once collide on its version.
        jdbc.sql("INSERT IGNORE INTO notice_reader (person_id, version) VALUES (?, 0)")
                .param(by.personId())
                .update();
        Preferences before = of(by);
        int mine = jdbc.sql("""
                        UPDATE notice_reader SET version = version + 1, email = ?, language = ?, digest_hour = ?
                        WHERE person_id = ? AND version = ?""")
                .param(1, email)
                .param(2, wanted.language())
                .param(3, wanted.digestHour())
                .param(4, by.personId())
                .param(5, submission.version())
                .update();
        if (mine == 0) {
            throw new Conflict();
        }
        wanted.ways()
                .forEach((kind, way) -> jdbc.sql("""
                                INSERT INTO notice_choice (person_id, kind, way) VALUES (?, ?, ?)
                                ON DUPLICATE KEY UPDATE way = VALUES(way)""")
                        .params(by.personId(), kind.name(), way.name())
                        .update());
        trail.write(
                by,
                "notice.chosen",
                "account",
                by.accountId(),
                null,
                told(before),
                told(new Preferences(0, email, wanted.language(), wanted.digestHour(), wanted.ways())));
    }

    /** The address itself is personal and stays out of the trail. */
    private static Map<String, Object> told(Preferences preferences) {
        Map<String, Object> told = new TreeMap<>();
        told.put("language", preferences.language());
        told.put("hour", preferences.digestHour());
        told.put("email", preferences.email() != null);
        Map<String, String> ways = new TreeMap<>();
        preferences.ways().forEach((kind, way) -> {
            if (way != kind.standard()) {
                ways.put(kind.name(), way.name());
            }
        });
        told.put("ways", ways);
        return told;
    }

    private static @Nullable String normal(@Nullable String email) {
        return email == null || email.isBlank() ? null : email.strip();
    }
}
