package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.IndicatorDraft;
import vn.khacphuc.assessments.Indicators;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.PeriodQueries;
import vn.khacphuc.assessments.PeriodRule;
import vn.khacphuc.assessments.Periods;
import vn.khacphuc.assessments.Rating;
import vn.khacphuc.assessments.SelfAssessment;
import vn.khacphuc.assessments.TargetDraft;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;

class AssessmentRows extends AccessRows {

    private long period;
    private long assessment;
    private long indicator;

    AssessmentRows() {
        row("Assessments.write Assessments.submit IndicatorValues.type", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Assessments.giveBack Assessments.rate", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("PeriodLocks.lock", SCOPED, Role.LEADER);
        row("PeriodLocks.addAddendum", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("PeriodRules.set Indicators.add", ANY, Role.COORDINATOR);
        row("Indicators.edit Indicators.setTarget IndicatorValues.bringIn", SCOPED, Role.COORDINATOR);
    }

    @Override
    void make(World world) {
        Actor coordinator = world.district().coordinator();
        LocalDate today = coordinator.today();
        world.context().getBean(Periods.class).make(world.district().authority(), today);
        period = world.context()
                .getBean(PeriodQueries.class)
                .begun(coordinator.scope(), today, PeriodKind.MONTH)
                .getFirst()
                .id();
        assessment = world.context()
                .getBean(AssessmentQueries.class)
                .of(world.district().head().scope(), period)
                .getFirst()
                .id();
        indicator = world.context().getBean(Indicators.class).add(coordinator, Submission.first(), draft(today));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        LocalDate today = world.by().today();
        if (parameter.getType() == SelfAssessment.class) {
            return new SelfAssessment("Kết quả", "", "Việc tới");
        }
        if (parameter.getType() == Rating.class) {
            return new Rating("good", "Đạt");
        }
        if (parameter.getType() == PeriodRule.class) {
            return PeriodRule.STANDARD;
        }
        if (parameter.getType() == IndicatorDraft.class) {
            return draft(today);
        }
        if (parameter.getType() == TargetDraft.class) {
            return new TargetDraft(null, "any", today, BigDecimal.ONE);
        }
        if (parameter.getType() == Map.class) {
            return Map.of(indicator, BigDecimal.ONE);
        }
        if (parameter.getType() == List.class) {
            return List.of();
        }
        return switch (parameter.getName()) {
            case "assessmentId" -> assessment;
            case "periodId" -> period;
            case "indicatorId" -> indicator;
            default -> null;
        };
    }

    private static IndicatorDraft draft(LocalDate today) {
        return new IndicatorDraft("Hồ sơ đúng hạn", "In time", "%", true, null, "any", today, null, 1);
    }
}
