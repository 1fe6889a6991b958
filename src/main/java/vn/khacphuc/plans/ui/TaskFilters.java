package vn.khacphuc.plans.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.plans.PlanKindRow;
import vn.khacphuc.plans.PlanQueries;
import vn.khacphuc.plans.Promise;
import vn.khacphuc.plans.TaskFilter;
import vn.khacphuc.plans.TaskState;
import vn.khacphuc.plans.Timeliness;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** The filters of task lists, to and from the address. */
final class TaskFilters {

    private static final String OTHER = "none";
    private static final String PROMISE = "promise";

    private TaskFilters() {}

    static void fill(FilterBar bar, Actor by, UnitQueries units, CriteriaQueries criteria, PlanQueries plans) {
        bar.search("q", Texts.text("plans.tasks.search"));
        Map<String, String> times = new LinkedHashMap<>();
        for (Timeliness time : List.of(
                Timeliness.LATE,
                Timeliness.DUE_SOON,
                Timeliness.ON_TIME,
                Timeliness.WAITING,
                Timeliness.DONE_IN_TIME,
                Timeliness.DONE_LATE)) {
            times.put(time.name(), Texts.text(time));
        }
        bar.chips("time", Texts.text("plans.timeliness"), times);
        List<UnitRow> choices = units.tree(by.scope(), by.today());
        if (choices.size() > 1) {
            bar.one("unit", Texts.text("units.unit"), choices, UnitRow::name, row -> String.valueOf(row.id()));
        }
        String other = Texts.text("criteria.area.other");
        List<AreaRow> areas = new ArrayList<>(criteria.areas(Texts.locale()));
        areas.add(new AreaRow(0, OTHER, other, other));
        bar.one(
                "area",
                Texts.text("criteria.area"),
                areas,
                AreaRow::name,
                row -> row.id() == 0 ? OTHER : String.valueOf(row.id()));
        bar.any("state", Texts.text("plans.state"), List.of(TaskState.values()), Texts::text, Enum::name);
        bar.one("kind", Texts.text("plans.kind"), plans.kinds(Texts.locale()), PlanKindRow::name, PlanKindRow::code);
        bar.one("year", Texts.text("plans.year"), plans.years(by.scope()), String::valueOf, String::valueOf);
        bar.one(PROMISE, Texts.text("plans.promise"), List.of(Promise.values()));
        bar.day("from", Texts.text("plans.due.from"));
        bar.day("to", Texts.text("plans.due.to"));
        bar.flag("risk", Texts.text("plans.at_risk"));
        bar.flag("forecast", Texts.text("plans.forecast.filter"));
        bar.flag("original", Texts.text("plans.by_original"));
        bar.flag("outside", Texts.text("plans.outside"));
        bar.flag("open", Texts.text("plans.open_only"));
    }

    static TaskFilter read(UrlState state) {
        return new TaskFilter(
                state.text("q").orElse(""),
                state.number("unit").orElse(null),
                state.number("area").orElse(null),
                state.text("area").filter(OTHER::equals).isPresent(),
                state.constants("state", TaskState.class),
                state.constant("time", Timeliness.class).orElse(null),
                state.number("plan").orElse(null),
                state.text("kind").orElse(null),
                state.number("year").map(Long::intValue).orElse(null),
                state.number("owner").orElse(null),
                state.flag("risk"),
                state.day("from").orElse(null),
                state.day("to").orElse(null),
                state.flag("open"),
                state.flag("counted"),
                state.flag("own"),
                state.flag("running"),
                promise(state),
                state.number("deficiency").orElse(null),
                state.flag("original"),
                state.flag("itself"),
                state.flag("forecast"),
                state.flag("outside"));
    }

    private static Promise.@Nullable Of promise(UrlState state) {
        return state.constant(PROMISE, Promise.class)
                .flatMap(promise -> state.number("scored").map(year -> new Promise.Of(promise, year.intValue())))
                .orElse(null);
    }
}
