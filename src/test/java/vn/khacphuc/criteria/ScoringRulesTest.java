package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ALL, '', 1, 3, 3.00",
        "ALL, '', 0, 3, 0.00",
        "STEPS, 100=10 90=8 70=5, 100, 10, 10.00",
        "STEPS, 100=10 90=8 70=5, '99.99', 10, 8.00",
        "STEPS, 100=10 90=8 70=5, '69.99', 10, 0.00",
        "LINEAR, 85 60, 85, 10, 10.00",
        "LINEAR, 85 60, 70, 10, 8.24",
        "LINEAR, 85 60, '59.99', 10, 0.00",
        "LINEAR, 85 60, 95, 10, 10.00",
        "COUNT, '0,5', 3, 2, 1.50",
        "COUNT, '0,5', 9, 2, 2.00",
        "CHOICE, 8 4 0, 2, 8, 4.00",
        "CHOICE, 8 4 0, 7, 8, 0.00",
        "TYPED, '', '1.25', 2, 1.25",
        "TYPED, '', 9, 2, 2.00",
        "TYPED, '', -1, 2, 0.00",
    })
    void aRuleGivesThePointsThatItsTableSays(
            ScoringKind kind, String text, BigDecimal value, BigDecimal most, String points) {
        ScoringRule rule = ScoringRules.read(kind, text).orElseThrow();
        assertThat(rule.points(value, most)).isEqualTo(new BigDecimal(points));
        assertThat(ScoringRules.read(kind, rule.written())).contains(rule);
        assertThat(rule.points(rule.best(most), most)).isEqualByComparingTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "STEPS, ''",
        "STEPS, '90'",
        "STEPS, '90=8 90=5'",
        "STEPS, 'chín mươi=8'",
        "LINEAR, '85'",
        "LINEAR, '0 0'",
        "LINEAR, '60 85'",
        "COUNT, '0'",
        "COUNT, '1 2'",
        "CHOICE, ''",
        "ALL, '3'",
        "TYPED, '3'",
    })
    void whatIsNoRuleIsNotTakenForOne(ScoringKind kind, String text) {
        assertThat(ScoringRules.read(kind, text)).isEmpty();
    }

    @Test
    void stepsAreReadAsOfficesWriteThem() {
        assertThat(ScoringRules.read(ScoringKind.STEPS, "100=8; 90=6,5"))
                .map(ScoringRule::written)
                .contains("100=8 90=6.5");
    }
}
