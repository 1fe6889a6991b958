package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.AssessmentState;
import vn.khacphuc.assessments.BookHead;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** What periods and their states are called on the screen. */
final class PeriodWords {

    private PeriodWords() {}

    /** "Tháng 11/2026". */
    static String name(PeriodKind kind, int year, int number) {
        return Texts.text("assessments.period." + kind.name(), number, String.valueOf(year));
    }

    static String name(PeriodRow row) {
        return name(row.kind(), row.year(), row.number());
    }

    static String name(BookHead book) {
        return name(book.kind(), book.year(), book.number());
    }

    static String name(AssessmentRow row) {
        return name(row.kind(), row.year(), row.number());
    }

    static String days(LocalDate first, LocalDate last) {
        return Dates.day(first) + " – " + Dates.day(last);
    }

    static Tag stage(PeriodRow row, LocalDate today) {
        PeriodRow.Stage stage = row.stage(today);
        String text = Texts.text("Stage." + stage.name());
        return switch (stage) {
            case AHEAD -> new Tag(text, Tone.NEUTRAL);
            case RUNNING -> new Tag(text, Tone.INFO);
            case CLOSING -> new Tag(text, Tone.WARN, VaadinIcon.EDIT);
            case OVERDUE -> new Tag(text, Tone.BAD);
            case LOCKED -> new Tag(text, Tone.GOOD, VaadinIcon.LOCK);
        };
    }

    static List<Tag> of(AssessmentRow row, LocalDate today, Locale language) {
        List<Tag> tags = new ArrayList<>();
        Tag rating = rating(row, language);
        tags.add(rating == null ? unrated(row, today) : rating);
        if (!row.isMissing() && row.isLate(today)) {
            tags.add(new Tag(Texts.text("assessments.late"), Tone.WARN));
        }
        return tags;
    }

    private static Tag unrated(AssessmentRow row, LocalDate today) {
        boolean locked = row.state() == AssessmentState.LOCKED;
        if (row.isMissing()) {
            boolean over = locked || today.isAfter(row.selfDue());
            return new Tag(
                    Texts.text(locked ? "assessments.locked.missing" : "AssessmentState.OPEN"),
                    over ? Tone.BAD : Tone.NEUTRAL);
        }
        if (!row.returnedFor().isEmpty()) {
            return new Tag(Texts.text("assessments.returned"), Tone.WARN, VaadinIcon.ARROW_BACKWARD);
        }
        return new Tag(Texts.text(locked ? "assessments.locked.unrated" : "AssessmentState.SELF_ASSESSED"), Tone.INFO);
    }

    static @Nullable Tag rating(AssessmentRow row, Locale language) {
        String name = language.getLanguage().equals("en") ? row.ratingEn() : row.ratingVi();
        if (name == null) {
            return null;
        }
        Tone tone = row.ratingGood() > 0 ? Tone.GOOD : row.ratingGood() < 0 ? Tone.BAD : Tone.INFO;
        return new Tag(name, tone);
    }
}
