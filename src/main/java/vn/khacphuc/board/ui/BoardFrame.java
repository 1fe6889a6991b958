package vn.khacphuc.board.ui;

import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.figures.Frame;
import vn.khacphuc.plans.PlanKindRow;
import vn.khacphuc.plans.PlanQueries;

/** The choice of year and kind above a board. */
final class BoardFrame {

    private BoardFrame() {}

    static void fill(FilterBar bar, PlanQueries plans, Actor by) {
        bar.one("year", Texts.text("plans.year"), plans.years(by.scope()), String::valueOf, String::valueOf)
                .setPlaceholder(String.valueOf(by.today().getYear()));
        bar.one("kind", Texts.text("plans.kind"), plans.kinds(Texts.locale()), PlanKindRow::name, PlanKindRow::code)
                .setPlaceholder(Texts.text("board.all_kinds"));
    }

    static Frame read(UrlState state, long unitId, Actor by) {
        int year = state.number("year").map(Long::intValue).orElse(by.today().getYear());
        return new Frame(unitId, year, state.text("kind").orElse(null), by.today());
    }
}
