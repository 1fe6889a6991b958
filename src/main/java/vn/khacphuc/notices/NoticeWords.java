package vn.khacphuc.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.ui.Dates;

/** What was told, in the words of a language; the same on the screen and in a mail. */
@Component
public class NoticeWords {

    /** Verbs by which another has it now. */
    private static final Set<String> GIVEN = Set.of("task.assigned", "task.handed_over");

    /** What is told because the day has passed. */
    private static final Set<NoticeKind> LATE = Set.of(NoticeKind.OVERDUE, NoticeKind.ESCALATED);

    private final I18NProvider texts;

    NoticeWords(I18NProvider texts) {
        this.texts = texts;
    }

    /** What it is about: the thing's name, or the kind where it has none. */
    public String title(NoticeRow row, Locale language) {
        return row.title().isBlank() ? kind(row.kind(), language) : name(row, language);
    }

    /** The thing's name in a language, empty where the kind says all. */
    String name(NoticeRow row, Locale language) {
        String english = row.titleEn();
        return english != null && Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : row.title();
    }

    public String kind(NoticeKind kind, Locale language) {
        return text("NoticeKind." + kind.name(), language);
    }

    public String reason(NoticeReason reason, Locale language) {
        return text("NoticeReason." + reason.name(), language);
    }

    /** What happened, in a sentence without the thing's name. */
    public String sentence(NoticeRow row, Locale language) {
        String by = row.byName();
        String unit = row.unitName();
        return text(
                "notices.said." + sentenceOf(row),
                language,
                unit == null ? "" : unit,
                Dates.day(row.day()),
                row.number(),
                by == null ? text("audit.system", language) : by,
                said(row, language));
    }

    private static String sentenceOf(NoticeRow row) {
        if (isRated(row)) {
            return NoticeKind.JUDGED.name();
        }
        if (row.subject().equals("petition")) {
            return "PETITION";
        }
        return row.kind() == NoticeKind.STOPPED && GIVEN.contains(row.text())
                ? "GIVEN"
                : row.kind().name();
    }

    /**
     * How far off the deadline is for as long as that says something; else the day itself. Null where there is none.
     *
     * @param today the day on which it is read
     */
    public @Nullable String when(NoticeRow row, LocalDate today, Locale language) {
        LocalDate due = deadline(row);
        if (due == null) {
            return null;
        }
        boolean counts = row.isUnread() && (!due.isBefore(today) || LATE.contains(row.kind()));
        return counts ? left(due, today, language) : Dates.day(due);
    }

    private String left(LocalDate due, LocalDate today, Locale language) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days == 0
                ? text("ui.days.today", language)
                : days > 0 ? text("ui.days.left", language, days) : text("ui.days.over", language, -days);
    }

    String text(String key, Locale language, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }

    /** A verb is told by its sentence, a reason as it was given. */
    private String said(NoticeRow row, Locale language) {
        return switch (row.kind()) {
            case ACCOUNT, STOPPED, JUDGED, SCORECARD, WATCHED -> text("audit." + row.text(), language);
            case PERIOD -> text((row.text().contains(".") ? "audit." : "notices.period.") + row.text(), language);
            default -> row.text();
        };
    }

    /** Of a period somebody did something, so that nothing is due any more. */
    private static boolean isRated(NoticeRow row) {
        return row.kind() == NoticeKind.PERIOD && row.text().contains(".");
    }

    /** Whether the day is one that work must be done by, so that how far it is off says something. */
    private @Nullable LocalDate deadline(NoticeRow row) {
        return !isRated(row) && row.kind().reason() == NoticeReason.DEADLINES
                        || row.kind().reason() == NoticeReason.ORDERS
                ? row.day()
                : null;
    }
}
