package vn.khacphuc.board.ui;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.Loss;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.plans.Promise;

/** Addresses of the lists behind the figures of a frame. */
record Lists(Frame frame, boolean narrowed) {

    /** The part that no deficiency explains. */
    static final String UNEXPLAINED = "unexplained";

    /** All tasks of the frame: accountable, in plans of its year and kind, neither planned only nor cancelled. */
    UrlState tasks() {
        UrlState state = UrlState.EMPTY
                .with("year", String.valueOf(frame.year()))
                .with("kind", frame.kind())
                .with("own", "1")
                .with("running", "1");
        return narrowed ? state.with("unit", String.valueOf(frame.unitId())) : state;
    }

    /** Open tasks in no plan, which the figures leave out. */
    UrlState outsidePlans() {
        return tasks().with("year", (String) null)
                .with("kind", (String) null)
                .with("open", "1")
                .with("outside", "1");
    }

    static String href(UrlState state) {
        return state.href(Links.TASKS);
    }

    String timeliness(String name) {
        return href(tasks().with("time", name));
    }

    /** Forecast to miss their deadline. */
    String willBeLate() {
        return href(tasks().with("forecast", "1"));
    }

    /** Late against the deadline they had at first. */
    String lateByOriginal() {
        return href(tasks().with("time", "LATE").with("original", "1"));
    }

    /** Tasks whose points are of this kind, in plans of any year: what counts is when the points were lost. */
    String promise(Promise promise) {
        UrlState state =
                UrlState.EMPTY.with("promise", promise.name()).with("scored", String.valueOf(frame.year() - 1));
        return href(narrowed ? state.with("unit", String.valueOf(frame.unitId())) : state);
    }

    /** Tasks of a row and area; the row is a unit or an owner. */
    UrlState cell(boolean byUnit, @Nullable Long rowId, @Nullable String area) {
        UrlState state = tasks();
        if (rowId != null) {
            state = state.with(byUnit ? "unit" : "owner", String.valueOf(rowId));
        }
        if (byUnit && rowId != null && rowId == frame.unitId()) {
            state = state.with("itself", "1");
        }
        return state.with("area", area);
    }

    String missing() {
        UrlState state = UrlState.EMPTY
                .with("missing", "1")
                .with("year", String.valueOf(frame.year()))
                .with("kind", frame.kind());
        return (narrowed ? state.with("unit", String.valueOf(frame.unitId())) : state).href(Links.PLANS);
    }

    /** Where the points were lost, by unit and area; with a part only where it is. */
    String points(@Nullable String part) {
        UrlState state =
                UrlState.EMPTY.with("year", String.valueOf(frame.year())).with("part", part);
        return (narrowed ? state.with("unit", String.valueOf(frame.unitId())) : state).href(Links.POINTS);
    }

    /** Deficiencies whose points are of this kind. */
    String losses(Loss loss) {
        return deficiencies().with("loss", loss.name()).href(Links.DEFICIENCIES);
    }

    UrlState deficiencies() {
        UrlState state = UrlState.EMPTY.with("year", String.valueOf(frame.year() - 1));
        return narrowed ? state.with("unit", String.valueOf(frame.unitId())) : state;
    }
}
