package vn.khacphuc.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.PeriodQueries;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.assessments.ValueRow;
import vn.khacphuc.base.Actor;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;

/**
 * Why targets of the month that is over last were missed: one answer was accepted, one waits for a decision, one is still
 * awaited.
 */
@Component
class FigureQuestions {

    private static final int ASKED = -3;
    private static final List<String> ANSWERS = List.of(
            "Hai đợt mất điện kéo dài ba ngày làm gián đoạn phần mềm một cửa; đã xin gia hạn và xin lỗi tổ chức, cá nhân.",
            "Công chức một cửa nghỉ chế độ, người thay chưa quen phần mềm; đã tập huấn lại ngày 05 vừa qua.");

    private final UrgingSteps steps;
    private final Urgings urgings;
    private final PeriodQueries periods;
    private final IndicatorQueries indicators;
    private final Cast cast;

    FigureQuestions(UrgingSteps steps, Urgings urgings, PeriodQueries periods, IndicatorQueries indicators, Cast cast) {
        this.steps = steps;
        this.urgings = urgings;
        this.periods = periods;
        this.indicators = indicators;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        List<Question> asked = new ArrayList<>();
        Instant ask = calendar.at(ASKED, 200);
        acts.add(ask, () -> ask(calendar, cast.as("chutich", ask), units, asked));
        Instant answer = calendar.at(ASKED + 1, 200);
        acts.add(answer, () -> {
            for (int i = 0; i < Math.min(ANSWERS.size(), asked.size()); i++) {
                Question question = asked.get(i);
                urgings.answer(
                        cast.as(question.unit().head(), answer),
                        cast.urging(question.slip()),
                        question.slip(),
                        ANSWERS.get(i));
            }
        });
        Instant accept = calendar.at(ASKED + 2, 200);
        acts.add(
                accept,
                () -> asked.stream()
                        .limit(1)
                        .forEach(question -> urgings.accept(
                                cast.as("chutich", accept), cast.urging(question.slip()), question.slip())));
    }

    private record Question(SampleUnit unit, long slip) {}

    private void ask(Calendar calendar, Actor by, List<SampleUnit> units, List<Question> asked) {
        List<ValueRow> missed = periods.begun(by.scope(), by.today(), PeriodKind.MONTH).stream()
                .filter(period -> period.lastDay().isBefore(by.today().minusDays(1)))
                .max(Comparator.comparing(PeriodRow::lastDay))
                .map(period -> indicators.ofPeriod(by.scope(), period.id()).stream()
                        .filter(row -> Boolean.FALSE.equals(row.reached()))
                        .toList())
                .orElse(List.of());
        for (SampleUnit unit : units) {
            if (asked.size() <= ANSWERS.size()) {
                missed.stream()
                        .filter(row -> row.unitId() == unit.id())
                        .findFirst()
                        .map(row -> steps.explain(
                                calendar, ASKED, by, UrgingTarget.indicator(row.assessmentId(), row.indicatorId())))
                        .filter(slip -> slip > 0)
                        .ifPresent(slip -> asked.add(new Question(unit, slip)));
            }
        }
    }
}
