package vn.khacphuc.assessments;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the facts of a person's part in a period, as they are known at a moment. */
@Component
class CardFactQueries {

    private final CardTasks tasks;
    private final CardEvents events;

    CardFactQueries(CardTasks tasks, CardEvents events) {
        this.tasks = tasks;
        this.events = events;
    }

    CardFacts facts(CardFrame frame) {
        List<CardFact> facts = new ArrayList<>(tasks.facts(frame, CardBasis.PERSON, null));
        facts.addAll(events.facts(frame, CardBasis.PERSON, null));
        Long headed = frame.headedUnitId();
        if (headed != null) {
            facts.addAll(tasks.facts(frame, CardBasis.UNIT, headed));
            facts.addAll(events.facts(frame, CardBasis.UNIT, headed));
        }
        return new CardFacts(facts);
    }
}
