package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.assessments.CardBasis;
import vn.khacphuc.assessments.CardFact;
import vn.khacphuc.assessments.CardFacts;
import vn.khacphuc.assessments.CardFigure;
import vn.khacphuc.assessments.CardPeriods;
import vn.khacphuc.assessments.ObjectiveCauses;
import vn.khacphuc.assessments.ParRuleDraft;
import vn.khacphuc.assessments.ParRuleKind;
import vn.khacphuc.assessments.ParRules;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.RatingDecision;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.assessments.Span;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;

/** The rule of the PAR criterion and the cards of the last month that is over: some issued, one replied to, one closed. */
@Component
class CardStories {

    private static final int RULED = -380;
    private static final int ISSUED = -1;

    /** Days after a year is over. */
    private static final int DECIDED = 20;

    private static final List<String> FORMER = List.of("cc.minhson", "tp.tuphap", "cv.tainguyen");
    private static final List<String> WHOM =
            List.of("cc.minhson", "ct.lacnong", "cv.giaoduc", "tp.tuphap", "cc.yendinh", "ct.phunam");

    private final ParRules rules;
    private final Scorecards scorecards;
    private final ScorecardQueries queries;
    private final ObjectiveCauses objective;
    private final CardPeriods periods;
    private final Cast cast;

    CardStories(
            ParRules rules,
            Scorecards scorecards,
            ScorecardQueries queries,
            ObjectiveCauses objective,
            CardPeriods periods,
            Cast cast) {
        this.rules = rules;
        this.scorecards = scorecards;
        this.queries = queries;
        this.objective = objective;
        this.periods = periods;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar) {
        acts.add(
                calendar.at(RULED, 0),
                () -> rules.set(
                        cast.as("noivu", calendar.at(RULED, 0)),
                        Submission.of(0),
                        new ParRuleDraft(
                                "Chỉ số CCHC của đơn vị từ mức trung bình cùng cấp trở lên: 2 điểm, dưới mức trung bình: 0 điểm",
                                ParRuleKind.LEVEL_AVERAGE,
                                null,
                                new BigDecimal("2"),
                                BigDecimal.ZERO,
                                "Quy định đánh giá mẫu, không phải văn bản thật",
                                calendar.day(RULED))));
        former(acts, calendar);
        Span days = periods.until(cast.as("chutich", calendar.at(ISSUED, 0)).unitId(), calendar.today()).stream()
                .filter(period ->
                        period.kind() == PeriodKind.MONTH && period.lastDay().isBefore(calendar.day(ISSUED - 1)))
                .findFirst()
                .orElseThrow();
        Map<String, Long> cards = new HashMap<>();
        acts.add(calendar.at(ISSUED, 300), () -> confirmACause(cast.as("chutich", calendar.at(ISSUED, 300)), days));
        acts.add(calendar.at(ISSUED, 310), () -> {
            Actor by = cast.as("chutich", calendar.at(ISSUED, 310));
            WHOM.forEach(who -> cards.put(
                    who,
                    scorecards.issue(by, Submission.first(), cast.personId(who), days.firstDay(), days.lastDay())));
        });
        acts.add(calendar.at(ISSUED, 350), () -> {
            long card = cards.getOrDefault("cc.minhson", 0L);
            scorecards.reply(
                    cast.as("cc.minhson", calendar.at(ISSUED, 350)),
                    cast.scorecard(card),
                    card,
                    "Số đếm đúng. Đề nghị ghi nhận thêm: trong kỳ tôi kiêm nhiệm việc của đồng nghiệp nghỉ thai sản từ đầu quý.");
        });
        acts.add(calendar.at(ISSUED, 370), () -> decide(calendar, cards));
    }

    /** The cards of the year that is over: all decided and closed, for this year's to be laid beside. */
    private void former(Acts acts, Calendar calendar) {
        periods.until(cast.as("chutich", calendar.at(ISSUED, 0)).unitId(), calendar.today()).stream()
                .filter(period ->
                        period.kind() == PeriodKind.YEAR && period.lastDay().isBefore(calendar.day(-DECIDED)))
                .findFirst()
                .ifPresent(year -> {
                    int day = (int) ChronoUnit.DAYS.between(calendar.today(), year.lastDay()) + DECIDED;
                    acts.add(calendar.at(day, 300), () -> {
                        Actor by = cast.as("chutich", calendar.at(day, 300));
                        for (String who : FORMER) {
                            long card = scorecards.issue(
                                    by, Submission.first(), cast.personId(who), year.firstDay(), year.lastDay());
                            points(by, card);
                            close(
                                    by,
                                    card,
                                    who.startsWith("cc") ? "excellent" : "good",
                                    "96/QĐ-UBND",
                                    calendar.day(day));
                        }
                    });
                });
    }

    /** One late task is so for a cause out of its owner's hands. */
    private void confirmACause(Actor by, Span days) {
        List<CardFact> late = new ArrayList<>();
        for (String who : WHOM) {
            CardFacts facts = queries.live(by, cast.personId(who), days.firstDay(), days.lastDay());
            late.addAll(facts.of(CardBasis.PERSON, CardFigure.LATE));
        }
        late.stream()
                .findFirst()
                .ifPresent(fact -> objective.confirm(
                        by,
                        Submission.first(),
                        fact.subjectId(),
                        "Mưa lũ làm gián đoạn đường truyền, Văn phòng đã kiểm tra, xác nhận"));
    }

    private void decide(Calendar calendar, Map<String, Long> cards) {
        Actor by = cast.as("chutich", calendar.at(ISSUED, 370));
        for (String who : List.of("cc.minhson", "cv.giaoduc", "tp.tuphap")) {
            long card = cards.getOrDefault(who, 0L);
            points(by, card);
        }
        long closed = cards.getOrDefault("tp.tuphap", 0L);
        close(by, closed, "good", "1204/QĐ-UBND", calendar.day(ISSUED));
    }

    private void points(Actor by, long card) {
        BigDecimal proposed = queries.card(by, card).orElseThrow().pointsProposed();
        scorecards.confirmPoints(
                by,
                cast.scorecard(card),
                card,
                proposed == null ? BigDecimal.ONE : proposed,
                proposed == null ? "Chưa có chỉ số được khóa" : "");
    }

    private void close(Actor by, long card, String rating, String number, LocalDate day) {
        scorecards.recordClass(by, cast.scorecard(card), card, new RatingDecision(rating, number, day));
        scorecards.close(by, cast.scorecard(card), card);
    }
}
