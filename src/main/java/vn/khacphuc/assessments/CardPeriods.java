package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Periods that cards are asked for, by the cut-off days of the office. */
@Service
public class CardPeriods {

    private static final int MONTHS_BACK = 12;

    private final PeriodRules rules;

    CardPeriods(PeriodRules rules) {
        this.rules = rules;
    }

    /** The periods of a unit's authority that are over or run on a day, kind by kind, the latest first. */
    public List<Span> until(long unitId, LocalDate today) {
        PeriodRule rule = rules.of(unitId).rule();
        List<Span> all = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            Span span = rule.containing(kind, today);
            for (int months = 0; months < MONTHS_BACK + kind.months(); months += kind.months()) {
                all.add(span);
                span = rule.containing(kind, span.firstDay().minusDays(1));
            }
        }
        return all;
    }
}
