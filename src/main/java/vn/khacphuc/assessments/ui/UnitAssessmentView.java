package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.AssessmentRow;
import vn.khacphuc.assessments.AssessmentState;
import vn.khacphuc.assessments.Assessments;
import vn.khacphuc.assessments.BookQueries;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.PeriodFigures;
import vn.khacphuc.assessments.QualityQueries;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.ReasonDialog;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.ui.AskedFigures;

/** One unit in one period: figures filled in, its indicators, its own word, and how it is rated. */
@Route(Links.UNIT_ASSESSMENT)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class UnitAssessmentView extends RecordPage {

    private final transient AssessmentQueries queries;
    private final transient Assessments assessments;
    private final transient IndicatorQueries indicators;
    private final transient IndicatorValues values;
    private final transient PeriodFigures figures;
    private final transient BookQueries books;
    private final transient QualityQueries quality;
    private final transient AskedFigures explanations;
    private final transient TrailSections trails;
    private final transient Acting acting;

    UnitAssessmentView(
            AssessmentQueries queries,
            Assessments assessments,
            IndicatorQueries indicators,
            IndicatorValues values,
            PeriodFigures figures,
            BookQueries books,
            QualityQueries quality,
            AskedFigures explanations,
            TrailSections trails,
            Acting acting,
            Live live) {
        this.queries = queries;
        this.assessments = assessments;
        this.indicators = indicators;
        this.values = values;
        this.figures = figures;
        this.books = books;
        this.quality = quality;
        this.explanations = explanations;
        this.trails = trails;
        this.acting = acting;
        live.followOne(this, this::show, "assessment", this::id);
    }

    @Override
    protected String fill(long id) {
        AssessmentRow row = queries.find(acting.scope(), id).orElseThrow(() -> new NotFound("assessment", id));
        Actor by = acting.now();
        String title = getTranslation("assessments.of_unit", row.unitName(), PeriodWords.name(row));
        List<Component> line = new ArrayList<>(PeriodWords.of(row, by.today(), getLocale()));
        line.add(new Span(PeriodWords.days(row.firstDay(), row.lastDay())));
        PageHeader header = new PageHeader(title)
                .up(Links.assessment(row.periodId()), PeriodWords.name(row))
                .subtitle(line.toArray(Component[]::new))
                .actions(actions(row));
        Div content = new Div();
        content.addClassName("stack");
        if (!row.returnedFor().isEmpty() && row.state() == AssessmentState.OPEN) {
            Div returned = new Div(new Span(getTranslation("assessments.returned_for", row.returnedFor())));
            returned.addClassNames("problem", "tone-warn");
            content.add(returned);
        }
        boolean writes = writes(row);
        content.add(figures(row));
        if (row.state() != AssessmentState.LOCKED) {
            content.add(new QualitySection(quality.of(by.scope(), row.unitId(), row.firstDay())));
        }
        List<ValueRow> asked = indicators.values(by.scope(), row.id());
        content.add(indicators(row, asked, writes));
        explained(row, asked).ifPresent(content::add);
        content.add(word(row, writes));
        if (rates(row)) {
            content.add(new Section(
                    getTranslation("assessments.rate"),
                    row.isReported()
                            ? new RatingForm(assessments, acting, row, queries.ratings(), now(row), this::show)
                            : new Paragraph(getTranslation(
                                    row.isMissing()
                                            ? "assessments.rate.not_reported"
                                            : "assessments.rate.not_sent_again"))));
        } else if (row.rating() != null) {
            content.add(rating(row));
        }
        content.add(trails.of("assessment", id));
        add(header, content);
        return title;
    }

    private Section figures(AssessmentRow row) {
        Actor by = acting.now();
        LocalDate day = PeriodFigures.day(by, row.lastDay());
        boolean today = day.equals(by.today());
        Paragraph rule = new Paragraph(getTranslation("assessments.figures.rule", Dates.day(day)));
        rule.addClassName("quiet");
        Section section = new Section(getTranslation("assessments.figures"), rule);
        boolean locked = row.state() == AssessmentState.LOCKED;
        section.add(FigureTiles.of(
                locked
                        ? books.figures(by.scope(), row.periodId(), row.unitId())
                        : figures.of(by, row.unitId(), row.year(), row.lastDay()),
                // Lists show today: what is counted for an earlier day has none but the book's.
                name -> today && !locked ? list(row, name) : null));
        if (locked) {
            section.actions(new Anchor(
                    UrlState.EMPTY.with("unit", String.valueOf(row.unitId())).href(Links.assessment(row.periodId())),
                    getTranslation("assessments.book")));
        }
        return section;
    }

    private static @Nullable String list(AssessmentRow row, String name) {
        UrlState unit =
                UrlState.EMPTY.with("unit", String.valueOf(row.unitId())).with("year", String.valueOf(row.year()));
        return switch (name) {
            case "late" -> unit.with("time", "LATE").href(Links.TASKS);
            case "waiting" -> unit.with("state", "REPORTED").href(Links.TASKS);
            default -> Links.unit(row.unitId());
        };
    }

    /** Why targets were missed: asked of the unit once it has said what it reached, and answered by it. */
    private Optional<Section> explained(AssessmentRow row, List<ValueRow> asked) {
        List<ValueRow> missed = MissedIndicators.of(asked);
        Map<Long, Component> parts = explanations.of(
                row.id(), missed.stream().map(ValueRow::indicatorId).toList(), this::show);
        return missed.stream().anyMatch(value -> parts.containsKey(value.indicatorId()))
                ? Optional.of(new MissedIndicators(missed, parts))
                : Optional.empty();
    }

    private Section indicators(AssessmentRow row, List<ValueRow> asked, boolean writes) {
        Section section = new Section(getTranslation("assessments.indicators"));
        if (asked.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessments.indicators.none"));
            none.addClassName("quiet");
            section.add(none);
        } else if (writes) {
            section.add(new IndicatorFields(
                    values,
                    acting,
                    row,
                    asked,
                    now(row),
                    () -> indicators.values(acting.scope(), row.id()),
                    this::show));
        } else {
            section.add(new IndicatorList(asked));
        }
        return section;
    }

    private Section word(AssessmentRow row, boolean writes) {
        Section section = new Section(getTranslation("assessments.word"));
        if (writes) {
            section.add(new SelfAssessmentForm(
                    assessments, acting, row, queries.before(acting.scope(), row), now(row), this::show));
            return section;
        }
        if (row.isMissing() && row.results().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    row.state() == AssessmentState.LOCKED ? "assessments.word.never" : "assessments.word.none",
                    Dates.day(row.selfDue())));
            none.addClassName("quiet");
            section.add(none);
            return section;
        }
        section.add(new Facts()
                .fact(getTranslation("assessments.results"), typed(row.results()))
                .fact(getTranslation("assessments.obstacles"), typed(row.obstacles()))
                .fact(getTranslation("assessments.next_steps"), typed(row.nextSteps()))
                .fact(
                        getTranslation("assessments.submitted_at"),
                        row.submittedAt() == null
                                ? null
                                : Dates.moment(row.submittedAt())
                                        + (row.submitterName() == null ? "" : " · " + row.submitterName())));
        return section;
    }

    private Section rating(AssessmentRow row) {
        return new Section(
                getTranslation("assessments.rating"),
                new Facts()
                        .fact(
                                getTranslation("assessments.rating"),
                                PeriodWords.of(row, acting.now().today(), getLocale())
                                        .getFirst())
                        .fact(getTranslation("assessments.comment"), typed(row.ratingComment()))
                        .fact(
                                getTranslation("assessments.rated_at"),
                                row.ratedAt() == null
                                        ? null
                                        : Dates.moment(row.ratedAt())
                                                + (row.raterName() == null ? "" : " · " + row.raterName())));
    }

    private Component[] actions(AssessmentRow row) {
        return row.isReported() && rates(row)
                ? new Component[] {Attempt.button(getTranslation("assessments.give_back"), () -> giveBack(row))}
                : new Component[0];
    }

    private void giveBack(AssessmentRow row) {
        new ReasonDialog(
                        getTranslation("assessments.give_back"),
                        getTranslation("assessments.give_back"),
                        reason -> assessments.giveBack(acting.now(), Submission.of(row.version()), row.id(), reason))
                .explain(getTranslation("assessments.give_back.hint"))
                .then(this::show)
                .open();
    }

    /** The assessment as it is when it is asked for. */
    private Supplier<Optional<AssessmentRow>> now(AssessmentRow row) {
        return () -> queries.find(acting.scope(), row.id());
    }

    /** The unit's own head, or a coordinator of the same unit. */
    private boolean writes(AssessmentRow row) {
        Actor by = acting.now();
        return row.state() == AssessmentState.OPEN
                && !by.today().isBefore(row.firstDay())
                && by.is(Role.HEAD, Role.COORDINATOR)
                && by.isOwnUnit(row.unitId());
    }

    private boolean rates(AssessmentRow row) {
        Actor by = acting.now();
        return by.is(Role.COORDINATOR, Role.LEADER)
                && !by.isOwnUnit(row.unitId())
                && row.state() != AssessmentState.LOCKED
                && by.today().isAfter(row.lastDay());
    }

    private static Span typed(String text) {
        Span typed = new Span(text.isBlank() ? "–" : text);
        typed.addClassName("as-typed");
        return typed;
    }
}
