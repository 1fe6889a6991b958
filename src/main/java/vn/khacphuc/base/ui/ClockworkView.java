package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ClockworkAdministration;
import vn.khacphuc.base.ClockworkQueries;
import vn.khacphuc.base.FrequentRow;
import vn.khacphuc.base.JobRow;
import vn.khacphuc.base.JobRunRow;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

/** Everything that happens by itself: when, what came of it, and one job's days with the means to run it for one. */
@Route(Links.ADMIN_CLOCKWORK)
@Menu(title = "clockwork.menu", order = 104, icon = "vaadin:clock")
@RolesAllowed("ADMIN")
class ClockworkView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String JOB = "job";

    private final transient ClockworkQueries queries;
    private final transient ClockworkAdministration administration;
    private final transient Acting acting;

    ClockworkView(ClockworkQueries queries, ClockworkAdministration administration, Acting acting) {
        this.queries = queries;
        this.administration = administration;
        this.acting = acting;
        addClassName("view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clockwork.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(UrlState.of(event.getLocation().getQueryParameters()).text(JOB).orElse(""));
    }

    private void show(String chosen) {
        removeAll();
        List<JobRow> daily = queries.daily(acting.now().today());
        Optional<JobRow> job =
                daily.stream().filter(row -> row.name().equals(chosen)).findFirst();
        if (job.isPresent()) {
            one(job.get());
        } else {
            all(daily);
        }
    }

    private void all(List<JobRow> daily) {
        List<FrequentRow> frequent = queries.frequent(acting.now().at());
        add(
                new PageHeader(getTranslation("clockwork.title")).subtitle(state(daily, frequent)),
                new Section(
                        getTranslation("clockwork.daily"),
                        new Paragraph(getTranslation("clockwork.daily.hint")),
                        dailyGrid(daily)),
                new Section(
                        getTranslation("clockwork.frequent"),
                        new Paragraph(getTranslation("clockwork.frequent.hint")),
                        frequentGrid(frequent)));
    }

    /** All is well as long as one node does the work, whatever became of others. */
    private Tag state(List<JobRow> daily, List<FrequentRow> frequent) {
        if (frequent.stream().allMatch(FrequentRow::silent)) {
            return new Tag(getTranslation("clockwork.silent.all"), Tone.BAD);
        }
        long failing = daily.stream().filter(job -> job.failing() > 0).count()
                + frequent.stream().filter(FrequentRow::isFailing).count();
        return failing == 0
                ? new Tag(getTranslation("clockwork.fine"), Tone.GOOD)
                : new Tag(getTranslation("clockwork.failing", failing), Tone.BAD);
    }

    private RowGrid<JobRow> dailyGrid(List<JobRow> jobs) {
        RowGrid<JobRow> grid = new RowGrid<JobRow>(getTranslation("clockwork.daily")).opens(job -> href(job.name()));
        grid.title(getTranslation("clockwork.job"), job -> JobWords.name(job.name()));
        grid.text(getTranslation("clockwork.last"), ClockworkView::last).setWidth("12rem");
        grid.tag(getTranslation("clockwork.outcome"), ClockworkView::outcome);
        grid.text(getTranslation("clockwork.did"), ClockworkView::did).setFlexGrow(2);
        grid.number(getTranslation("clockwork.took"), job -> JobWords.took(job.tookMillis()));
        grid.number(getTranslation("clockwork.missed"), job -> Numbers.count(job.missed()));
        grid.action(getTranslation("clockwork.run.short"), job -> href(job.name()));
        grid.card(job -> new RowCard(JobWords.name(job.name()))
                .tags(outcome(job))
                .line(getTranslation("clockwork.last") + ": " + last(job))
                .line(did(job))
                .line(
                        job.missed() == 0
                                ? null
                                : getTranslation("clockwork.missed") + ": " + Numbers.count(job.missed())));
        grid.setItems(jobs);
        return grid.fit();
    }

    private RowGrid<FrequentRow> frequentGrid(List<FrequentRow> jobs) {
        RowGrid<FrequentRow> grid = new RowGrid<>(getTranslation("clockwork.frequent"));
        grid.title(getTranslation("clockwork.job"), job -> JobWords.name(job.name()));
        grid.text(getTranslation("clockwork.node"), FrequentRow::node);
        grid.text(getTranslation("clockwork.last"), job -> Dates.moment(job.at()));
        grid.tag(getTranslation("clockwork.outcome"), ClockworkView::outcome);
        grid.text(getTranslation("clockwork.did.last"), ClockworkView::did).setFlexGrow(2);
        grid.number(getTranslation("clockwork.took"), job -> JobWords.took(job.tookMillis()));
        grid.card(job -> new RowCard(JobWords.name(job.name()))
                .tags(outcome(job))
                .line(getTranslation("clockwork.last") + ": " + Dates.moment(job.at()))
                .line(did(job))
                .line(job.node()));
        grid.setItems(jobs);
        return grid.fit();
    }

    private void one(JobRow job) {
        DayField day = new DayField(getTranslation("clockwork.run.day"));
        day.setValue(acting.now().today());
        day.setMax(acting.now().today());
        day.setRequiredIndicatorVisible(true);
        Attempt attempt =
                new Attempt().field(day, "refusal.base.job.day", "refusal.base.job.future", "refusal.base.job.past");
        Div row = new Div(day, Attempt.mainButton(getTranslation("clockwork.run"), () -> run(job, day, attempt)));
        row.addClassName("row");
        add(
                new PageHeader(JobWords.name(job.name()))
                        .up(Links.ADMIN_CLOCKWORK, getTranslation("clockwork.title"))
                        .subtitle(outcome(job), new Span(JobWords.hint(job.name()))),
                new Section(
                        getTranslation("clockwork.run.section"),
                        new Paragraph(getTranslation("clockwork.run.hint")),
                        row,
                        attempt),
                new Section(getTranslation("clockwork.runs"), runsGrid(job.name())));
    }

    private RowGrid<JobRunRow> runsGrid(String job) {
        RowGrid<JobRunRow> grid = new RowGrid<>(getTranslation("clockwork.runs"));
        grid.title(getTranslation("clockwork.day"), run -> Dates.day(run.day()));
        grid.text(getTranslation("clockwork.at"), run -> Dates.moment(run.at()));
        grid.tag(getTranslation("clockwork.outcome"), ClockworkView::outcome);
        grid.text(getTranslation("clockwork.did"), ClockworkView::did).setFlexGrow(3);
        grid.number(getTranslation("clockwork.took"), run -> JobWords.took(run.tookMillis()));
        grid.number(getTranslation("clockwork.attempts"), run -> Numbers.count(run.attempts()));
        grid.card(run -> new RowCard(Dates.day(run.day()))
                .tags(outcome(run))
                .line(getTranslation("clockwork.at") + ": " + Dates.moment(run.at()))
                .line(did(run)));
        grid.source(page -> queries.runs(job, page.offset(), page.limit()));
        return grid;
    }

    private void run(JobRow job, DayField day, Attempt attempt) {
        boolean done = attempt.run(
                () -> {
                    LocalDate chosen = day.getValue();
                    if (chosen == null) {
                        throw new Refusal("refusal.base.job.day");
                    }
                    administration.runFor(acting.now(), Submission.first(), job.name(), chosen);
                },
                getTranslation("clockwork.run.done"));
        if (done) {
            show(job.name());
        }
    }

    private static String href(String job) {
        return UrlState.EMPTY.with(JOB, job).href(Links.ADMIN_CLOCKWORK);
    }

    private static String last(JobRow job) {
        return job.day() == null
                ? "–"
                : Texts.text("clockwork.last.for", Dates.shortDay(job.day()), Dates.moment(job.at()));
    }

    private static Tag outcome(JobRow job) {
        if (job.failing() > 0) {
            return new Tag(Texts.text("clockwork.failed.days", job.failing()), Tone.BAD);
        }
        if (job.day() == null) {
            return new Tag(Texts.text("clockwork.never"), Tone.NEUTRAL);
        }
        return job.missed() > 0
                ? new Tag(Texts.text("clockwork.behind"), Tone.WARN)
                : new Tag(Texts.text("clockwork.done"), Tone.GOOD);
    }

    private static Tag outcome(JobRunRow run) {
        return run.failed()
                ? new Tag(Texts.text("clockwork.failed"), Tone.BAD)
                : new Tag(Texts.text("clockwork.done"), Tone.GOOD);
    }

    private static Tag outcome(FrequentRow job) {
        if (job.silent()) {
            return new Tag(Texts.text("clockwork.silent"), Tone.WARN);
        }
        if (job.failing()) {
            return new Tag(Texts.text("clockwork.failed"), Tone.BAD);
        }
        return job.at() == null
                ? new Tag(Texts.text("clockwork.never"), Tone.NEUTRAL)
                : new Tag(Texts.text("clockwork.done"), Tone.GOOD);
    }

    private static String did(JobRow job) {
        return job.failure() == null ? JobWords.did(job.did(), job.day() != null) : job.failure();
    }

    private static String did(JobRunRow run) {
        return run.failure() == null ? JobWords.did(run.did(), true) : run.failure();
    }

    private static String did(FrequentRow job) {
        if (job.failing() && job.failure() != null) {
            return job.failure();
        }
        return job.didAt() == null
                ? JobWords.did(job.did(), job.at() != null)
                : JobWords.did(job.did(), true) + " (" + Dates.moment(job.didAt()) + ")";
    }
}
