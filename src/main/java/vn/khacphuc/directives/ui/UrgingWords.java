package vn.khacphuc.directives.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.UrgingAbout;
import vn.khacphuc.directives.UrgingDetail;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingRow;

/** What a slip is called and what it is about, in words. */
final class UrgingWords {

    private static final String OTHER = "none";
    private static final List<String> WORDINGS = List.of("any", "first", "second", "third", "last");

    private UrgingWords() {}

    static String title(UrgingRow row) {
        return row.isOut()
                ? Texts.text("directives.urging.title." + row.kind(), row.numberText())
                : Texts.text("directives.urging.title.proposed");
    }

    static String about(UrgingAbout slip) {
        return switch (slip.subject()) {
            case TASK -> String.valueOf(slip.measure());
            case DEFICIENCY, SCORE, INDICATOR, DIRECTIVE ->
                Texts.text(
                        "directives.urging.about." + slip.subject().name().toLowerCase(Locale.ROOT),
                        String.valueOf(slip.measure()));
            case PLAN ->
                Texts.text(
                        "directives.urging.about.plan",
                        String.valueOf(slip.measure()),
                        String.valueOf(slip.planYear()));
            case UNIT -> Texts.text("directives.urging.about.unit");
            case CELL ->
                Texts.text(
                        "directives.urging.about.cell",
                        slip.areaShort() == null ? Texts.text("criteria.area.other") : slip.areaShort(),
                        String.valueOf(slip.planYear()));
            case PERSON -> Texts.text("directives.urging.about.person", String.valueOf(slip.subjectPerson()));
        };
    }

    /** Where what it is about can be seen. */
    static String href(UrgingRow slip) {
        UrlState open = UrlState.EMPTY.with("open", "1");
        String id = String.valueOf(slip.subjectId());
        return switch (slip.subject()) {
            case TASK -> Links.task(slip.subjectId());
            case UNIT -> Links.unit(slip.subjectId());
            case PERSON -> open.with("owner", id).href(Links.TASKS);
            case DEFICIENCY -> Links.deficiency(slip.subjectId());
            case SCORE -> Links.score(slip.subjectId());
            case INDICATOR -> Links.unitAssessment(slip.subjectId());
            case DIRECTIVE -> Links.directive(slip.subjectId());
            case PLAN ->
                UrlState.EMPTY
                        .with("unit", id)
                        .with("year", String.valueOf(slip.planYear()))
                        .with("kind", slip.planKind())
                        .href(Links.PLANS);
            case CELL ->
                open.with("unit", id)
                        .with("area", slip.areaKey() == 0 ? OTHER : String.valueOf(slip.areaKey()))
                        .with("year", String.valueOf(slip.planYear()))
                        .with("kind", slip.planKind())
                        .with("own", "1")
                        .href(Links.TASKS);
        };
    }

    /** How it stood when the slip was sent or proposed. */
    static String standing(UrgingDetail slip) {
        String day = Dates.day(slip.asOf());
        Integer open = slip.openTasks();
        if (open != null) {
            return Texts.text(
                    "directives.urging.standing",
                    day,
                    Numbers.count(open),
                    Numbers.count(slip.lateTasks() == null ? 0 : slip.lateTasks()));
        }
        LocalDate due = slip.row().due();
        String when = due == null
                ? Texts.text("directives.urging.standing.no_due", day)
                : Texts.text("directives.urging.standing.task", day, Dates.day(due), Dates.left(due, slip.asOf()));
        return slip.percent() == null
                ? when
                : when + ", " + Texts.text("directives.urging.standing.percent", Numbers.percent(slip.percent()));
    }

    /** The usual words of a slip; level 0 for several levels at once. */
    static String wording(UrgingKind kind, int level) {
        return Texts.text(
                kind == UrgingKind.EXPLANATION
                        ? "directives.urging.wording.explanation"
                        : "directives.urging.wording." + WORDINGS.get(level));
    }

    static String whom(UrgingRow row) {
        return row.personName() == null ? row.unitName() : row.personName() + " – " + row.unitName();
    }
}
