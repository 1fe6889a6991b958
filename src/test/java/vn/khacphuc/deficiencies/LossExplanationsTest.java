package vn.khacphuc.deficiencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;
import vn.khacphuc.criteria.YearOfScores;
import vn.khacphuc.criteria.YearOfScores.Line;

@PortalTest
class LossExplanationsTest {

    @Autowired
    District district;

    @Autowired
    YearOfScores scores;

    @Autowired
    LossExplanations explanations;

    @Autowired
    DeficiencyLinks links;

    private District.Made d;
    private int year;
    private SheetRow sheet;

    @BeforeEach
    void aUnitThatLostPoints() {
        d = district.make();
        year = scores.year();
        scores.set(d.coordinator(), year, Line.judged("1", "5"), Line.judged("2", "4"), Line.judged("3", "1"));
        long round = scores.round(d.coordinator(), year, 1);
        scores.decideAll(d, round, Map.of(d.commune(), Map.of("1", "3.5", "2", "0")));
        scores.lock(d.leader(), round);
        sheet = scores.sheet(d.leader(), round, d.commune());
    }

    @Test
    void allLinesAtOnceTakeWhatIsNotExplainedToNothing() {
        assertThat(scores.line(sheet, "1").lost()).isEqualByComparingTo("1.5");
        log(line("1", "1.5", "Chậm số liệu"), line("2", "4", "Chưa làm"));
        assertThat(open("1")).isEqualByComparingTo("0");
        assertThat(open("2")).isEqualByComparingTo("0");
        assertThatThrownBy(() -> log(line("2", "1", "Lần nữa")))
                .as("no point is explained twice")
                .hasMessageContaining("refusal.deficiencies.points.sum");
    }

    @Test
    void eachNeedsItsCauseAndNothingIsHalfDone() {
        assertThatThrownBy(() -> log(line("1", "1.5", "Chậm số liệu"), line("2", "4", " "), line("3", "0", "Gì đó")))
                .hasMessage("refusal.deficiencies.lines.of, refusal.deficiencies.lines.cause,"
                        + " refusal.deficiencies.lines.of, refusal.deficiencies.lines.points");
        assertThat(open("1")).isEqualByComparingTo("1.5");
        assertThatThrownBy(this::log).hasMessage("refusal.deficiencies.lines.none");
        assertThatThrownBy(() -> log(line("1", "2", "Quá số điểm mất")))
                .hasMessageContaining("refusal.deficiencies.points.lost");
        assertThatThrownBy(() -> explanations.log(
                        d.head2(), Submission.first(), d.commune(), year, List.of(line("1", "1", "Xã khác"))))
                .isInstanceOf(NotFound.class);
    }

    private void log(LossLine... lines) {
        explanations.log(d.head(), Submission.first(), d.commune(), year, List.of(lines));
    }

    private LossLine line(String code, String points, String cause) {
        long criterion = scores.line(sheet, code).criterion().id();
        return new LossLine(criterion, "Mất điểm " + code, new BigDecimal(points), Cause.SUBJECTIVE, cause);
    }

    private BigDecimal open(String code) {
        ScoreRow row = scores.line(sheet, code);
        return links.explained(d.head().scope(), d.commune(), year).stream()
                .filter(one -> one.criterionId() == row.criterion().id())
                .map(ExplainedRow::points)
                .reduce(row.lost(), BigDecimal::subtract);
    }
}
