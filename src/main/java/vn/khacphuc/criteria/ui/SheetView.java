package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.RoundState;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.ScoreSheets;
import vn.khacphuc.criteria.SheetFilling;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.SheetState;
import vn.khacphuc.evidence.ui.FileParts;

/** The scores of one unit in one year: line by line as it says itself, as appraised, as decided. */
@Route(Links.SCORE)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class SheetView extends RecordPage {

    private final transient ScoreQueries queries;
    private final transient ScoreSheets sheets;
    private final transient SheetFilling filling;
    private final transient FileParts parts;
    private final transient List<LossAction> losses;
    private final transient TrailSections trails;
    private final transient Acting acting;
    private @Nullable Long area;
    private final Attempt attempt = new Attempt().onReload(this::show);

    SheetView(
            ScoreQueries queries,
            ScoreSheets sheets,
            SheetFilling filling,
            FileParts parts,
            List<LossAction> losses,
            TrailSections trails,
            Acting acting) {
        this.queries = queries;
        this.sheets = sheets;
        this.filling = filling;
        this.parts = parts;
        this.losses = losses;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        area = UrlState.of(event.getLocation().getQueryParameters())
                .number("area")
                .orElse(null);
        super.beforeEnter(event);
    }

    @Override
    protected String fill(long id) {
        SheetRow sheet = queries.sheet(acting.scope(), id).orElseThrow(() -> new NotFound("score sheet", id));
        String title = getTranslation("criteria.scores.of", sheet.unitName(), String.valueOf(sheet.year()));
        List<Component> line = new ArrayList<>(ScoreTags.of(sheet, acting.now().today(), getLocale()));
        line.add(new Span(sheet.setName()));
        PageHeader header = new PageHeader(title)
                .up(Links.SCORES + "?round=" + sheet.roundId(), getTranslation("criteria.scores"))
                .subtitle(line.toArray(Component[]::new));
        // What was refused before is not said of what stands there now.
        attempt.clear();
        List<ScoreRow> lines = queries.lines(sheet, getLocale());
        List<Component> buttons = new ArrayList<>(List.of(buttons(sheet, lines)));
        losses.forEach(loss -> loss.all(sheet, lines, this::show).ifPresent(buttons::add));
        header.actions(buttons.toArray(Component[]::new));
        List<Map<Long, Component>> offered =
                losses.stream().map(loss -> loss.actions(sheet, lines)).toList();
        boolean marks = sheet.state() == SheetState.SELF && sheet.roundState() == RoundState.OPEN;
        Div content = new Div(facts(sheet, marks ? lines : List.of()));
        Long chosen = area;
        if (chosen != null) {
            content.add(only(sheet));
        }
        content.add(new ScoreLines(
                lines.stream()
                        .filter(row -> chosen == null || row.criterion().areaId() == chosen)
                        .toList(),
                marks,
                row -> actions(sheet, row, offered)));
        content.add(trails.of("score_sheet", id));
        content.addClassName("stack");
        add(header, attempt, content);
        return title;
    }

    /** Says that not all lines are shown, and leads to all. */
    private Component only(SheetRow sheet) {
        Div words = new Div(
                new Span(getTranslation("criteria.scores.one_area")),
                new Anchor(Links.score(sheet.id()), getTranslation("criteria.scores.all_areas")));
        words.addClassName("row");
        return words;
    }

    private Section facts(SheetRow sheet, List<ScoreRow> asked) {
        Facts facts = new Facts()
                .fact(
                        getTranslation("criteria.scores.lines"),
                        getTranslation("criteria.scores.lines.of", sheet.scored(), sheet.lines()))
                .fact(getTranslation("criteria.score.unscored"), codes(asked, ScoreRow::isUnscored))
                .fact(getTranslation("criteria.score.unshown"), codes(asked, ScoreRow::isUnshown))
                .fact(getTranslation("criteria.scores.percent"), Numbers.percent(sheet.percent()))
                .fact(
                        getTranslation("criteria.scores.points"),
                        sheet.points() == null
                                ? null
                                : Numbers.points(sheet.points()) + " / " + Numbers.points(sheet.maximum()))
                .fact(
                        getTranslation("criteria.scores.survey"),
                        sheet.surveyMaximum() == null || sheet.surveyMaximum().signum() == 0
                                ? null
                                : Numbers.points(sheet.surveyPoints()) + " / " + Numbers.points(sheet.surveyMaximum()))
                .fact(
                        getTranslation("criteria.scores.zeros"),
                        sheet.zeros() == null ? null : Numbers.count(sheet.zeros()))
                .fact(getTranslation("criteria.scores.place"), ScoreTags.place(sheet))
                .fact(getTranslation("criteria.scores.change"), ScoreTags.change(sheet.change()))
                .fact(getTranslation("criteria.scores.sent"), sent(sheet));
        Paragraph rule = new Paragraph(
                getTranslation("criteria.scores.rule", Dates.day(acting.now().today())));
        rule.addClassNames("quiet", "small");
        return new Section(getTranslation("criteria.scores.result"), facts, rule);
    }

    private static String codes(List<ScoreRow> lines, Predicate<ScoreRow> which) {
        return lines.stream().filter(which).map(line -> line.criterion().code()).collect(Collectors.joining(", "));
    }

    private @Nullable String sent(SheetRow sheet) {
        Instant at = sheet.submittedAt();
        return at == null
                ? getTranslation("criteria.scores.sent.not", Dates.day(sheet.selfDue()))
                : getTranslation("criteria.scores.sent.on", Dates.moment(at), Dates.day(sheet.selfDue()));
    }

    private Component[] buttons(SheetRow sheet, List<ScoreRow> lines) {
        List<Component> buttons = new ArrayList<>();
        if (sheet.roundState() == RoundState.LOCKED) {
            return new Component[0];
        }
        boolean unit = acting.now().is(Role.HEAD, Role.COORDINATOR);
        boolean appraises = appraises(sheet);
        switch (sheet.state()) {
            case SELF -> {
                if (unit) {
                    Runnable submit = () -> sheets.submit(acting.now(), press(sheet), sheet.id());
                    boolean complete = lines.stream().noneMatch(line -> line.isUnscored() || line.isUnshown());
                    buttons.add(
                            complete
                                    ? asks(
                                            "criteria.sheet.submit",
                                            getTranslation("criteria.sheet.submit.hint", sheet.lines()),
                                            submit)
                                    : button("criteria.sheet.submit", true, submit));
                    buttons.add(opens("criteria.sheet.fill", () -> fill(sheet)));
                }
            }
            case SUBMITTED -> {
                if (appraises) {
                    long untouched =
                            lines.stream().filter(ScoreRow::isTakenOver).count();
                    boolean last = sheet.appraisals() == 1;
                    buttons.add(asks(
                            last ? "criteria.sheet.decide" : "criteria.sheet.appraised",
                            getTranslation(
                                            untouched == 0 ? "criteria.sheet.touched.all" : "criteria.sheet.taken_over",
                                            untouched)
                                    + " "
                                    + getTranslation(
                                            last ? "criteria.sheet.decide.hint" : "criteria.sheet.appraised.hint"),
                            () -> sheets.finishAppraisal(acting.now(), press(sheet), sheet.id())));
                    buttons.add(button(
                            "criteria.sheet.return",
                            false,
                            () -> sheets.giveBack(acting.now(), press(sheet), sheet.id())));
                }
            }
            case APPRAISED, EXPLAINED -> {
                if (unit && sheet.state() == SheetState.APPRAISED) {
                    buttons.add(button(
                            "criteria.sheet.explained",
                            !appraises,
                            () -> sheets.finishExplaining(acting.now(), press(sheet), sheet.id())));
                }
                if (appraises) {
                    buttons.add(button(
                            "criteria.sheet.decide",
                            true,
                            () -> sheets.decide(acting.now(), press(sheet), sheet.id())));
                }
            }
            case DECIDED -> {}
        }
        return buttons.toArray(Component[]::new);
    }

    private List<Component> actions(SheetRow sheet, ScoreRow row, List<Map<Long, Component>> offered) {
        List<Component> actions = new ArrayList<>();
        Long id = row.id();
        if (id == null) {
            return actions;
        }
        if (sheet.roundState() == RoundState.OPEN) {
            boolean unit = acting.now().is(Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
            if (sheet.state() == SheetState.SELF && unit && !row.criterion().survey()) {
                actions.add(opens(
                        "criteria.score.do",
                        () -> new SelfScoreDialog(sheets, queries, parts, acting, sheet, row, id, this::show).open()));
            }
            if (sheet.state() == SheetState.APPRAISED && unit) {
                actions.add(opens(
                        "criteria.score.explain",
                        () -> ExplainDialog.of(sheets, queries, parts, acting, sheet, row, id)
                                .then(this::show)
                                .open()));
            }
            if (sheet.state() != SheetState.SELF && sheet.state() != SheetState.DECIDED && appraises(sheet)) {
                actions.add(opens(
                        "criteria.score.appraise",
                        () -> new AppraisalDialog(sheets, queries, parts, acting, sheet, row, id, this::show).open()));
            }
        }
        if (row.files() > 0) {
            boolean writes = sheet.roundState() == RoundState.OPEN
                    && (sheet.state() == SheetState.SELF || sheet.state() == SheetState.APPRAISED)
                    && acting.now().is(Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
            actions.add(Attempt.button(
                    getTranslation("criteria.score.files", row.files()),
                    () -> new FilesDialog(parts, row, id, writes, this::show).open()));
        }
        offered.stream()
                .map(one -> one.get(row.criterion().id()))
                .filter(Objects::nonNull)
                .forEach(actions::add);
        return actions;
    }

    private void fill(SheetRow sheet) {
        new ReasonDialog(
                        getTranslation("criteria.sheet.fill"),
                        getTranslation("criteria.sheet.fill"),
                        note -> filling.fill(acting.now(), press(sheet), sheet.id(), note))
                .explain(getTranslation("criteria.sheet.fill.hint"))
                .label(getTranslation("criteria.score.note.field"))
                .then(this::show)
                .open();
    }

    private boolean appraises(SheetRow sheet) {
        Actor by = acting.now();
        return by.is(Role.COORDINATOR, Role.LEADER) && !by.isOwnUnit(sheet.unitId());
    }

    private Button button(String key, boolean main, Runnable operation) {
        Runnable run = () -> {
            if (attempt.run(operation, getTranslation("ui.attempt.done"))) {
                show();
            }
        };
        return main ? Attempt.mainButton(getTranslation(key), run) : Attempt.button(getTranslation(key), run);
    }

    private Button asks(String key, String text, Runnable operation) {
        String title = getTranslation(key);
        return Attempt.mainButton(
                title,
                () -> new Confirmation(title, text, title, operation)
                        .then(this::show)
                        .open());
    }

    private Button opens(String key, Runnable open) {
        return Attempt.button(getTranslation(key), open);
    }

    private static Submission press(SheetRow sheet) {
        return Submission.of(sheet.version());
    }
}
