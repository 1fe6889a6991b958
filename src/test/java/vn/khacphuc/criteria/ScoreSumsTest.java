package vn.khacphuc.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.Scope;
import vn.khacphuc.criteria.YearOfScores.Line;

/** The sum of a sheet, against the same rules written down a second time, over many scores made by chance. */
@PortalTest
class ScoreSumsTest {

    private static final int SEEDS = 150;

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    ScoreQueries queries;

    @Autowired
    CriteriaAdministration administration;

    @Autowired
    JdbcClient jdbc;

    @Test
    void capsWhatDoesNotApplyAndTheSurveyMakeTheSumWhateverTheScores() {
        District.Made d = district.make();
        int year = scores.year();
        List<Line> lines = new ArrayList<>(List.of(Line.judged("1", "30"), Line.judged("9", "0")));
        for (int i = 1; i <= 6; i++) {
            lines.add(Line.of("1." + i, "5", Effect.NORMAL, i > 3, i == 6));
        }
        for (int i = 1; i <= 3; i++) {
            lines.add(Line.of("9." + i, "2", i == 3 ? Effect.PENALTY : Effect.BONUS, false, false));
            lines.add(Line.of("9." + (i + 3), "1.5", i == 3 ? Effect.BONUS : Effect.PENALTY, false, false));
        }
        long set = scores.draft(d.coordinator(), year, lines.toArray(Line[]::new));
        BigDecimal bonusCap = new BigDecimal("2.5");
        BigDecimal penaltyCap = new BigDecimal("3");
        administration.cap(d.coordinator(), scores.press("criteria_set", set), set, bonusCap, penaltyCap);
        administration.putInUse(d.coordinator(), scores.press("criteria_set", set), set);
        long round = scores.round(d.coordinator(), year, 2);
        SheetRow sheet = scores.sheet(d.leader(), round, d.commune());
        jdbc.sql("UPDATE score_sheet SET state = 'APPRAISED' WHERE id = ?")
                .param(sheet.id())
                .update();
        for (int seed = 0; seed < SEEDS; seed++) {
            byChance(new Random(seed), sheet);
            check(seed, sheet, bonusCap, penaltyCap);
        }
    }

    private void byChance(Random dice, SheetRow sheet) {
        for (ScoreRow line : queries.lines(sheet, Locale.ROOT)) {
            if (line.id() != null) {
                boolean lacks = line.criterion().mayLack() && dice.nextInt(3) == 0;
                int most = line.criterion().maxPoints().movePointRight(2).intValue();
                boolean none = lacks || (line.criterion().survey() && dice.nextBoolean());
                jdbc.sql("UPDATE score SET lacks = ?, points = ? WHERE id = ?")
                        .params(lacks, none ? null : BigDecimal.valueOf(dice.nextInt(most + 1), 2), line.id())
                        .update();
            }
        }
    }

    private void check(int seed, SheetRow sheet, BigDecimal bonusCap, BigDecimal penaltyCap) {
        BigDecimal maximum = BigDecimal.ZERO;
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        BigDecimal survey = BigDecimal.ZERO;
        int zeros = 0;
        for (ScoreRow line : queries.lines(sheet, Locale.ROOT)) {
            BigDecimal points = line.points();
            if (line.id() == null) {
                continue;
            }
            CriterionRow criterion = line.criterion();
            if (points != null) {
                int place = criterion.effect().ordinal();
                sums[place] = sums[place].add(points);
            }
            if (criterion.effect() == Effect.NORMAL && !line.lacks() && (points != null || !criterion.survey())) {
                maximum = maximum.add(criterion.maxPoints());
                zeros += points != null && points.signum() == 0 ? 1 : 0;
                survey = criterion.survey() && points != null ? survey.add(points) : survey;
            }
        }
        BigDecimal expected = sums[Effect.NORMAL.ordinal()]
                .add(sums[Effect.BONUS.ordinal()].min(bonusCap))
                .subtract(sums[Effect.PENALTY.ordinal()].min(penaltyCap))
                .max(BigDecimal.ZERO)
                .min(maximum);
        SheetRow mine = queries.sheet(new Scope(sheet.unitId()), sheet.id()).orElseThrow();
        assertThat(mine.maximum()).as("maximum of seed %d", seed).isEqualByComparingTo(maximum);
        assertThat(mine.points()).as("points of seed %d", seed).isEqualByComparingTo(expected);
        assertThat(mine.surveyPoints()).as("survey of seed %d", seed).isEqualByComparingTo(survey);
        assertThat(mine.zeros()).as("zeros of seed %d", seed).isEqualTo(zeros);
        assertThat(mine.percent())
                .as("percentage of seed %d", seed)
                .isEqualByComparingTo(
                        maximum.signum() == 0
                                ? BigDecimal.ZERO
                                : expected.multiply(BigDecimal.valueOf(100)).divide(maximum, 2, RoundingMode.HALF_UP));
    }
}
