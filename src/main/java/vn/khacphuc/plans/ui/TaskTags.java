package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.ExtensionRow;
import vn.khacphuc.plans.ExtensionState;
import vn.khacphuc.plans.PlanState;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskRow;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;

/** How states and timeliness look, the same on every screen. */
public final class TaskTags {

    private TaskTags() {}

    static List<Tag> of(TaskRow row, LocalDate today) {
        List<Tag> tags = withOriginal(
                of(row.state(), row.timeliness(today), row.atRisk()),
                row.timeliness(today),
                row.originalTimeliness(today));
        if (Boolean.TRUE.equals(row.willBeLate())) {
            tags.add(forecast(row.risk()));
        }
        return tags;
    }

    /** Forecast to miss its deadline. */
    static Tag forecast(@Nullable BigDecimal risk) {
        String text = risk == null
                ? Texts.text("plans.forecast.late.plain")
                : Texts.text(
                        "plans.forecast.late",
                        Numbers.percent(risk.movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
        return new Tag(text, Tone.WARN, VaadinIcon.TRENDING_DOWN);
    }

    static List<Tag> of(TaskDetail task, LocalDate today) {
        return withOriginal(
                of(task.state(today), task.timeliness(today), task.atRisk()),
                task.timeliness(today),
                task.originalTimeliness(today));
    }

    /** Late against the first deadline only: an extension does not hide it. */
    private static List<Tag> withOriginal(List<Tag> tags, @Nullable Timeliness current, @Nullable Timeliness original) {
        if (isLate(original) && !isLate(current)) {
            tags.add(new Tag(Texts.text("plans.late_original"), Tone.WARN));
        }
        return tags;
    }

    private static boolean isLate(@Nullable Timeliness timeliness) {
        return timeliness == Timeliness.LATE || timeliness == Timeliness.DONE_LATE;
    }

    static Tag of(ExtensionRow row) {
        if (row.state() == ExtensionState.REQUESTED && !row.waits()) {
            return new Tag(Texts.text("plans.extension.lapsed"), Tone.NEUTRAL);
        }
        return switch (row.state()) {
            case REQUESTED -> new Tag(Texts.text(row.state()), Tone.INFO, VaadinIcon.HOURGLASS);
            case GRANTED -> new Tag(Texts.text(row.state()), Tone.GOOD);
            case REFUSED -> new Tag(Texts.text(row.state()), Tone.WARN, VaadinIcon.BAN);
        };
    }

    /** Timeliness first where it says something, then the state. */
    public static List<Tag> of(TaskState state, @Nullable Timeliness timeliness, boolean atRisk) {
        List<Tag> tags = new ArrayList<>();
        if (timeliness != null && timeliness != Timeliness.ON_TIME && timeliness != Timeliness.NO_DEADLINE) {
            tags.add(of(timeliness));
        }
        if (state != TaskState.VERIFIED) {
            tags.add(of(state));
        }
        if (atRisk) {
            tags.add(new Tag(Texts.text("plans.at_risk"), Tone.WARN, VaadinIcon.FLAG));
        }
        return tags;
    }

    static Tag of(Timeliness timeliness) {
        Tone tone = switch (timeliness) {
            case ON_TIME -> Tone.INFO;
            case DUE_SOON -> Tone.WARN;
            case LATE -> Tone.BAD;
            case NO_DEADLINE -> Tone.NEUTRAL;
            case WAITING -> Tone.INFO;
            case DONE_IN_TIME -> Tone.GOOD;
            case DONE_LATE -> Tone.WARN;
        };
        VaadinIcon icon = switch (timeliness) {
            case DONE_LATE -> VaadinIcon.CHECK_CIRCLE;
            case WAITING -> VaadinIcon.HOURGLASS;
            default -> tone.icon();
        };
        return new Tag(Texts.text(timeliness), tone, icon);
    }

    static Tag of(TaskState state) {
        return switch (state) {
            case PLANNED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.PENCIL);
            case NOT_STARTED -> new Tag(Texts.text(state), Tone.NEUTRAL);
            case IN_PROGRESS -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.PLAY_CIRCLE_O);
            case REPORTED -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.HOURGLASS);
            case VERIFIED -> new Tag(Texts.text(state), Tone.GOOD);
            case PAUSED -> new Tag(Texts.text(state), Tone.WARN, VaadinIcon.PAUSE);
            case CANCELLED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.BAN);
        };
    }

    static Tag of(PlanState state) {
        return switch (state) {
            case DRAFT -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.PENCIL);
            case SUBMITTED -> new Tag(Texts.text(state), Tone.INFO, VaadinIcon.HOURGLASS);
            case RETURNED -> new Tag(Texts.text(state), Tone.WARN, VaadinIcon.ARROW_BACKWARD);
            case APPROVED -> new Tag(Texts.text(state), Tone.GOOD);
            case CLOSED -> new Tag(Texts.text(state), Tone.NEUTRAL, VaadinIcon.ARCHIVE);
        };
    }

    /** The day with what is left to it, and the words of the office where they say more. */
    static String deadline(@Nullable LocalDate due, String text, TaskState state, LocalDate today) {
        if (due == null) {
            return text.isBlank() ? Texts.text(Timeliness.NO_DEADLINE) : text;
        }
        String day = Dates.day(due);
        return state.isOpen() && state != TaskState.REPORTED ? day + " · " + Dates.left(due, today) : day;
    }
}
