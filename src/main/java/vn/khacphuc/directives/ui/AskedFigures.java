package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.UrgingFilter;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.UrgingReader;
import vn.khacphuc.directives.UrgingRow;
import vn.khacphuc.directives.UrgingTarget;

/** What was asked about figures that missed their targets, and the offer to ask, for the page that shows them. */
@org.springframework.stereotype.Component
public class AskedFigures {

    private static final int MOST = 500;

    private final UrgingQueries queries;
    private final UrgingOffer offer;
    private final Acting acting;

    AskedFigures(UrgingQueries queries, UrgingOffer offer, Acting acting) {
        this.queries = queries;
        this.offer = offer;
        this.acting = acting;
    }

    /**
     * By indicator, the slip that asks about it as the reader may see it; else the button that asks, for who may.
     *
     * @param indicators those that missed their targets
     * @param done after something was asked
     */
    public Map<Long, Component> of(long assessmentId, List<Long> indicators, Runnable done) {
        Actor by = acting.now();
        Map<Long, Component> parts = new HashMap<>();
        for (Long indicator : indicators) {
            offer.button(UrgingKind.EXPLANATION, () -> List.of(UrgingTarget.indicator(assessmentId, indicator)), done)
                    .forEach(button -> parts.put(indicator, button));
        }
        for (UrgingRow slip : queries.list(
                by.scope(), UrgingReader.of(by), UrgingFilter.ofAssessment(assessmentId), Texts.locale(), 0, MOST)) {
            parts.put(slip.areaKey(), new UrgingList(List.of(slip), by.today(), false));
        }
        return parts;
    }
}
