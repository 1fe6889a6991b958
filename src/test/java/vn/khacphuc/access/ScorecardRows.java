package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.assessments.ParRuleDraft;
import vn.khacphuc.assessments.ParRuleKind;
import vn.khacphuc.assessments.RatingDecision;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;

class ScorecardRows extends AccessRows {

    private static final Role[] EVERYBODY = Role.values();

    private long card;

    ScorecardRows() {
        row("Scorecards.issue Scorecards.confirmPoints Scorecards.recordClass", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("Scorecards.close Scorecards.withdraw", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("Scorecards.reply Scorecards.export", SCOPED, EVERYBODY);
        row("ObjectiveCauses.confirm", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("ParRules.set", ANY, Role.COORDINATOR);
    }

    @Override
    void make(World world) {
        LocalDate today = world.district().leader().today();
        card = world.context()
                .getBean(Scorecards.class)
                .issue(
                        world.district().leader(),
                        Submission.first(),
                        world.district().official().personId(),
                        today.minusDays(40),
                        today.minusDays(10));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        LocalDate today = world.by().today();
        if (parameter.getType() == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (parameter.getType() == RatingDecision.class) {
            return new RatingDecision("good", "12/QĐ-UBND", today);
        }
        if (parameter.getType() == ParRuleDraft.class) {
            return new ParRuleDraft(
                    "Điểm CCHC", ParRuleKind.LEVEL_AVERAGE, null, BigDecimal.TWO, BigDecimal.ZERO, "", today);
        }
        return switch (parameter.getName()) {
            case "cardId" -> card;
            case "personId" -> world.district().official().personId();
            case "from" -> today.minusDays(40);
            case "to" -> today.minusDays(10);
            default -> null;
        };
    }
}
