package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.Optional;
import vn.khacphuc.base.Actor;

/** Finds figures that units report and can be asked to explain; whoever keeps them says what they are. */
public interface FigureToExplain {

    /** The figure of one unit and period, within the sight of who asks. */
    Optional<Figure> find(Actor by, long assessmentId, long indicatorId);

    /**
     * A figure as it stands.
     *
     * @param name what it is called, what was reached and what was to be reached
     * @param lastDay of its period: it is asked about once
     * @param missed whether its target is missed; there is nothing to explain where it is not
     */
    record Figure(long unitId, String unitName, String name, LocalDate lastDay, boolean missed) {}
}
