package vn.khacphuc.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;

/** A person's calendar as other programs read it. */
@Service
public class PersonalCalendar {

    private static final int PAST_DAYS = 60;
    private static final int NEXT_DAYS = 400;

    private final CalendarItems items;
    private final PeriodDays periods;
    private final I18NProvider texts;
    private final JdbcClient jdbc;

    PersonalCalendar(CalendarItems items, PeriodDays periods, I18NProvider texts, JdbcClient jdbc) {
        this.items = items;
        this.periods = periods;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * The calendar's bytes, and how to tell whether they changed.
     *
     * @param tag quoted, as a header names it. There is no time of the last change: what a task leaves behind when it goes to
     *     another is older than the task was
     */
    public record Content(byte[] bytes, String tag) {}

    /** @param base address of the portal, with a slash at its end */
    public Content of(Actor by, String base) {
        Locale language = language(by);
        List<CalendarItem> found =
                Stream.concat(items.of(by).stream(), periods(by, language)).toList();
        String name = texts.getTranslation("notices.calendar.name", language, by.name());
        byte[] bytes =
                new CalendarWriter(texts, language, base).write(name, found).getBytes(StandardCharsets.UTF_8);
        return new Content(bytes, tag(bytes));
    }

    private Stream<CalendarItem> periods(Actor by, Locale language) {
        return periods.of(by, by.today().minusDays(PAST_DAYS), by.today().plusDays(NEXT_DAYS)).stream()
                .map(period -> new CalendarItem(
                        period.uid(),
                        period.day(),
                        period.sequence(),
                        period.changed(),
                        CalendarItem.Kind.PERIOD,
                        period.title(texts, language),
                        period.unitName(),
                        null,
                        null,
                        period.href()));
    }

    private Locale language(Actor by) {
        return jdbc.sql("SELECT language FROM notice_reader WHERE person_id = ?")
                .param(by.personId())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag)
                .orElse(Locale.forLanguageTag("vi"));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
