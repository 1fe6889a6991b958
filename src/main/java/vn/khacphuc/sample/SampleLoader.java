package vn.khacphuc.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Clockwork;
import vn.khacphuc.base.Timetable;
import vn.khacphuc.sample.PlanStory.End;
import vn.khacphuc.sample.PlanStory.Pace;

/** Fills an empty portal with the sample district; never one that has data. */
@Component
@Order(10)
class SampleLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final int FAULTS = 6;
    private static final int REMEDIATION_TASKS = 9;
    private static final int IT_TASKS = 8;

    /** From here on people are reminded day by day: what was said to press longer ago nobody reads. */
    private static final int REMINDED = -172;

    private final SampleState state;
    private final Organisation organisation;
    private final Yardstick yardstick;
    private final ScoreStory scores;
    private final FormerYear former;
    private final AssessmentStory assessments;
    private final PlanStory plans;
    private final SideStories sides;
    private final CauseStories causes;
    private final CardStories cards;
    private final ExtensionStories extensions;
    private final UrgingStories urgings;
    private final FigureQuestions questions;
    private final InspectionStories inspections;
    private final EndStories ends;
    private final PaperStories papers;
    private final DirectiveStories directives;
    private final Proofs proofs;
    private final DelegationStories delegations;
    private final NoticeStories notices;
    private final HolidayStory holidays;
    private final TalkStories talks;
    private final Cast cast;
    private final Clockwork clockwork;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleLoader(
            SampleState state,
            Organisation organisation,
            Yardstick yardstick,
            ScoreStory scores,
            FormerYear former,
            AssessmentStory assessments,
            PlanStory plans,
            SideStories sides,
            CauseStories causes,
            CardStories cards,
            ExtensionStories extensions,
            UrgingStories urgings,
            FigureQuestions questions,
            InspectionStories inspections,
            EndStories ends,
            PaperStories papers,
            DirectiveStories directives,
            Proofs proofs,
            DelegationStories delegations,
            NoticeStories notices,
            HolidayStory holidays,
            TalkStories talks,
            Cast cast,
            Clockwork clockwork,
            TransactionTemplate transaction,
            Clock clock) {
        this.state = state;
        this.organisation = organisation;
        this.yardstick = yardstick;
        this.scores = scores;
        this.former = former;
        this.assessments = assessments;
        this.plans = plans;
        this.sides = sides;
        this.causes = causes;
        this.cards = cards;
        this.extensions = extensions;
        this.urgings = urgings;
        this.questions = questions;
        this.inspections = inspections;
        this.ends = ends;
        this.papers = papers;
        this.directives = directives;
        this.proofs = proofs;
        this.delegations = delegations;
        this.notices = notices;
        this.holidays = holidays;
        this.talks = talks;
        this.cast = cast;
        this.clockwork = clockwork;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        make();
        state.settle();
    }

    private void make() {
        if (state.isUnfinished()) {
            LOG.info("Sample district: the last start was interrupted while making it, making it anew");
            state.wipe();
        } else if (!state.isWanted() || state.isLoaded()) {
            return;
        } else if (!state.isEmpty()) {
            LOG.warn("Sample district: left out, because the database has data of its own");
            return;
        }
        load(LocalDate.ofInstant(clock.instant(), Actor.ZONE));
    }

    void load(LocalDate today) {
        long began = System.nanoTime();
        state.mark("loading");
        cast.forget();
        Calendar calendar = new Calendar(today);
        List<SampleUnit> units = organisation.found(calendar);
        yardstick.lay(calendar);
        holidays.lay(calendar);
        proofs.begin(cast.as("quantri", calendar.at(Organisation.BEGIN + 6, 0)));
        Acts acts = new Acts(clockwork, transaction, cast::apart, state::reach);
        acts.begin(Timetable.PERIODS, calendar.day(AssessmentStory.FIRST));
        acts.begin(Timetable.URGING_PROPOSALS, calendar.day(REMINDED));
        acts.begin(Timetable.REMINDERS, calendar.day(REMINDED));
        sides.dueDates(acts, calendar);
        Random dice = new Random(194);
        List<PlanStory.Role> remediation = new ArrayList<>();
        Map<SampleUnit, List<PlanStory.Fault>> lost = new LinkedHashMap<>();
        Map<SampleUnit, List<PlanStory.Fault>> before = new LinkedHashMap<>();
        List<List<String>> measures = Texts.table("measures");
        List<List<String>> itMeasures = Texts.table("it-measures");
        for (int i = 0; i < units.size(); i++) {
            SampleUnit unit = units.get(i);
            var faults = plans.faults(unit, FAULTS, i * 3);
            lost.put(unit, faults);
            before.put(unit, former.lost(unit, i, faults));
            plans.log(acts, calendar, unit, faults, before.getOrDefault(unit, List.of()));
            remediation.add(plans.lay(
                    acts,
                    calendar,
                    unit,
                    "remediation",
                    "Kế hoạch khắc phục tồn tại, hạn chế trong cải cách hành chính của " + unit.name(),
                    some(measures, i * REMEDIATION_TASKS, REMEDIATION_TASKS),
                    faults.subList(0, FAULTS - 1),
                    end(i, 7),
                    i % 9 == 4 ? Pace.LATE : Pace.USUAL,
                    i,
                    dice));
            plans.lay(
                    acts,
                    calendar,
                    unit,
                    "it",
                    "Kế hoạch ứng dụng công nghệ thông tin, chính quyền điện tử của " + unit.name(),
                    some(itMeasures, i * IT_TASKS, IT_TASKS),
                    List.of(),
                    end(i + 3, 6),
                    i % 2 == 1 ? Pace.EARLY : i % 11 == 6 ? Pace.LATE : Pace.USUAL,
                    i + 40,
                    dice);
        }
        scores.lay(acts, calendar, lost, before);
        former.lay(acts, calendar, before);
        acts.add(calendar.at(-20, 30), () -> yardstick.next(calendar.at(-20, 30), calendar.planYear()));
        assessments.lay(acts, calendar, units);
        var issued = remediation.stream()
                .filter(plan -> end(units.indexOf(plan.unit), 7) == End.ISSUED)
                .toList();
        sides.authorityPlan(acts, calendar, units, measures, issued);
        issued.stream().skip(3).limit(5).forEach(plan -> sides.recurring(acts, calendar, plan));
        amend(acts, calendar, issued);
        causes.lay(acts, calendar, units);
        extensions.lay(acts, calendar, issued);
        urgings.lay(acts, calendar, issued);
        questions.lay(acts, calendar, units);
        inspections.lay(acts, calendar, units, issued);
        directives.lay(acts, calendar, units);
        ends.lay(acts, calendar, units.get(14));
        papers.lay(acts, calendar, issued);
        delegations.lay(acts, calendar, units);
        notices.lay(acts, calendar, units);
        talks.lay(acts, calendar, units);
        cards.lay(acts, calendar);
        acts.run();
        state.mark("loaded");
        cast.forget();
        LOG.info("Sample district: made in {} s", (System.nanoTime() - began) / 1_000_000_000);
    }

    private void amend(Acts acts, Calendar calendar, List<PlanStory.Role> issued) {
        for (PlanStory.Role plan : issued) {
            for (TaskStory.Role task : plan.tasks) {
                if (task.fate == Fate.NOT_STARTED) {
                    sides.amendment(acts, calendar, plan, task);
                    return;
                }
            }
        }
    }

    /** Most plans are issued; of each 24 one is a draft, one returned, one waits. */
    private static End end(int number, int first) {
        return switch (number % 24 - first) {
            case 0 -> End.DRAFT;
            case 5 -> End.RETURNED;
            case 10 -> End.SUBMITTED;
            case 14 -> End.DRAFT;
            default -> End.ISSUED;
        };
    }

    private static List<List<String>> some(List<List<String>> from, int first, int number) {
        List<List<String>> some = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            some.add(from.get((first + i * 5) % from.size()));
        }
        return some;
    }
}
