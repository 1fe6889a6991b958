package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.assessments.AssessmentQueries;
import vn.khacphuc.assessments.Assessments;
import vn.khacphuc.assessments.IndicatorDraft;
import vn.khacphuc.assessments.IndicatorQueries;
import vn.khacphuc.assessments.IndicatorTable;
import vn.khacphuc.assessments.IndicatorValues;
import vn.khacphuc.assessments.Indicators;
import vn.khacphuc.assessments.PeriodKind;
import vn.khacphuc.assessments.PeriodLocks;
import vn.khacphuc.assessments.PeriodQueries;
import vn.khacphuc.assessments.PeriodRow;
import vn.khacphuc.assessments.PeriodRule;
import vn.khacphuc.assessments.Rating;
import vn.khacphuc.assessments.SelfAssessment;
import vn.khacphuc.assessments.Span;
import vn.khacphuc.assessments.TargetDraft;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;

/**
 * A year and more of periods that were assessed and locked, each in its time: most units report, some late, now and then one
 * not at all. The month that is over last is still being rated.
 */
@Component
class AssessmentStory {

    /** The day on which the first periods are made. */
    static final int FIRST = -414;

    /** Days after the cut-off. */
    private static final int LOCKED = 7;

    private static final List<String> RESULTS = List.of(
            "Hoàn thành các nhiệm vụ đến hạn trong kỳ; niêm yết, công khai thủ tục hành chính đầy đủ tại bộ phận một cửa.",
            "Rà soát xong hồ sơ quá hạn, xin lỗi công dân bằng văn bản đối với các trường hợp trễ hẹn.",
            "Triển khai ký số văn bản đi, cập nhật kết quả giải quyết lên cổng dịch vụ công đúng quy định.",
            "Tổ chức tập huấn nghiệp vụ cho công chức bộ phận một cửa; bổ sung tài liệu kiểm chứng còn thiếu.",
            "Phối hợp kiểm tra công vụ, chấn chỉnh giờ giấc làm việc, công khai đường dây nóng tiếp nhận phản ánh.");
    private static final List<String> OBSTACLES = List.of(
            "",
            "Công chức kiêm nhiệm nhiều việc, một số phần mềm chưa liên thông.",
            "Đường truyền tại một số thôn chưa ổn định, người dân chưa quen nộp hồ sơ trực tuyến.",
            "Văn bản hướng dẫn của cấp trên ban hành chậm.");
    private static final List<String> NEXT = List.of(
            "Hoàn thành các nhiệm vụ đến hạn trong kỳ tới, không để phát sinh hồ sơ quá hạn.",
            "Đẩy mạnh tuyên truyền nộp hồ sơ trực tuyến, tăng tỷ lệ thanh toán không dùng tiền mặt.",
            "Bổ sung tài liệu kiểm chứng cho các tiêu chí còn bị trừ điểm, báo cáo đúng hạn.");

    private final PeriodQueries periods;
    private final PeriodLocks locks;
    private final Assessments assessments;
    private final AssessmentQueries rows;
    private final Indicators indicators;
    private final IndicatorQueries asked;
    private final IndicatorValues values;
    private final Cast cast;
    private final JdbcClient jdbc;

    AssessmentStory(
            PeriodQueries periods,
            PeriodLocks locks,
            Assessments assessments,
            AssessmentQueries rows,
            Indicators indicators,
            IndicatorQueries asked,
            IndicatorValues values,
            Cast cast,
            JdbcClient jdbc) {
        this.periods = periods;
        this.locks = locks;
        this.assessments = assessments;
        this.rows = rows;
        this.indicators = indicators;
        this.asked = asked;
        this.values = values;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        acts.add(calendar.at(FIRST, 0), () -> begin(cast.as("noivu", calendar.at(FIRST, 0)), calendar));
        for (PeriodKind kind : List.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)) {
            LocalDate last = calendar.day(FIRST);
            int number = 0;
            Span span = PeriodRule.STANDARD.containing(kind, last);
            while (span.lastDay().isBefore(calendar.today())) {
                period(acts, calendar, units, span, number++);
                span = following(span);
            }
        }
    }

    /** What is asked each month. */
    private void begin(Actor by, Calendar calendar) {
        LocalDate from = calendar.day(FIRST - 40);
        indicator(by, "Tỷ lệ hồ sơ giải quyết đúng hạn", "Files settled on time", "%", true, "any", from, "95", 1);
        indicator(by, "Tỷ lệ hồ sơ tiếp nhận trực tuyến", "Files received online", "%", true, "any", from, "60", 2);
        indicator(by, "Số hồ sơ quá hạn", "Files overdue", "hồ sơ", false, "any", from, "5", 3);
        indicator(by, "Tỷ lệ văn bản đi được ký số", "Papers signed digitally", "%", true, "department", from, "90", 4);
    }

    private void indicator(
            Actor by,
            String nameVi,
            String nameEn,
            String measure,
            boolean more,
            String level,
            LocalDate from,
            String target,
            int order) {
        long id = indicators.add(
                by,
                Submission.first(),
                new IndicatorDraft(nameVi, nameEn, measure, more, null, level, from, null, order));
        indicators.setTarget(by, Submission.of(0), id, new TargetDraft(null, level, from, new BigDecimal(target)));
    }

    private void period(Acts acts, Calendar calendar, List<SampleUnit> units, Span span, int number) {
        int end = (int) ChronoUnit.DAYS.between(calendar.today(), span.lastDay());
        boolean months = span.kind() == PeriodKind.MONTH;
        // The month that is over last still waits for its leader.
        boolean closed = months ? following(span).lastDay().isBefore(calendar.today()) : end + LOCKED < 0;
        if (months && end + 1 < 0) {
            Instant at = calendar.at(end + 1, 5);
            acts.add(at, () -> figures(cast.as("noivu", at), span, number));
        }
        for (int i = 0; i < units.size(); i++) {
            unit(acts, calendar, units.get(i), span, end, number, i);
        }
        if (closed) {
            Instant at = calendar.at(end + LOCKED, 100);
            acts.add(at, () -> lock(cast.as("chutich", at), span));
        }
        if (closed && months && number == 9 && end + 20 < 0) {
            Instant at = calendar.at(end + 20, 0);
            acts.add(
                    at,
                    () -> locks.addAddendum(
                            cast.as("noivu", at),
                            Submission.of(0),
                            found(cast.as("noivu", at), span).orElseThrow().id(),
                            "Đính chính: tỷ lệ hồ sơ giải quyết đúng hạn của một xã ghi 92% do nhập nhầm, số đúng là 97%."
                                    + " Các số liệu khác không thay đổi."));
        }
    }

    private void unit(Acts acts, Calendar calendar, SampleUnit unit, Span span, int end, int number, int place) {
        boolean silent = (place * 5 + number * 7) % 29 == 3;
        boolean late = (place * 3 + number * 5) % 11 == 4;
        int sent = end + (late ? 5 : 1 + (place + number) % 3);
        if (!silent && sent < 0) {
            Instant at = calendar.at(sent, 30 + place);
            acts.add(at, () -> reports(cast.as(unit.head(), at), unit, span, number, place));
        }
        boolean last =
                span.kind() == PeriodKind.MONTH && !following(span).lastDay().isBefore(calendar.today());
        if (!silent && end + 6 < 0 && !(last && place % 3 == 1)) {
            Instant at = calendar.at(end + 6, 20 + place);
            acts.add(at, () -> rates(cast.as(unit.coordinator(), at), unit, span, number, place, late));
        }
    }

    private void reports(Actor by, SampleUnit unit, Span span, int number, int place) {
        assessment(unit, span)
                .ifPresent(id -> assessments.submit(
                        by,
                        cast.assessment(id),
                        id,
                        new SelfAssessment(
                                one(RESULTS, place + number),
                                one(OBSTACLES, place * 3 + number),
                                one(NEXT, place + number * 2))));
    }

    private void rates(Actor by, SampleUnit unit, Span span, int number, int place, boolean late) {
        assessment(unit, span).ifPresent(id -> {
            Rating rating = late
                    ? new Rating("done", "Gửi báo cáo muộn; kết quả cơ bản đạt yêu cầu.")
                    : (place + number) % 5 == 0
                            ? new Rating("excellent", "Hoàn thành sớm, có cách làm hay, tài liệu kiểm chứng đầy đủ.")
                            : new Rating("good", "Hoàn thành đúng tiến độ, tài liệu kiểm chứng cơ bản đầy đủ.");
            assessments.rate(by, cast.assessment(id), id, rating);
        });
    }

    private void lock(Actor by, Span span) {
        found(by, span).ifPresent(period -> {
            boolean whole = rows.of(by.scope(), period.id()).stream().allMatch(row -> row.rating() != null);
            locks.lock(
                    by,
                    Submission.of(period.version()),
                    period.id(),
                    whole ? "" : "Đơn vị chưa báo cáo đã được phê bình tại giao ban, không chờ để bảo đảm thời hạn.");
        });
    }

    private void figures(Actor by, Span span, int number) {
        found(by, span).ifPresent(period -> {
            List<IndicatorTable.Value> lines = new ArrayList<>();
            asked.ofPeriod(by.scope(), period.id())
                    .forEach(row -> lines.add(new IndicatorTable.Value(
                            row.assessmentId(),
                            "",
                            row.indicatorId(),
                            row.nameVi(),
                            value(row.moreIsBetter(), row.target(), row.unitId(), row.indicatorId(), number),
                            null)));
            values.bringIn(by, Submission.first(), period.id(), lines);
        });
    }

    private static BigDecimal value(boolean more, @Nullable BigDecimal target, long unit, long indicator, int number) {
        long swing = Math.floorMod(unit * 31 + indicator * 17 + number * 7L, 12);
        if (!more) {
            return BigDecimal.valueOf(Math.max(0, 9 - number / 2 - swing / 2));
        }
        BigDecimal base = target == null ? BigDecimal.valueOf(80) : target;
        return base.subtract(BigDecimal.valueOf(7))
                .add(BigDecimal.valueOf(swing + number / 3))
                .min(BigDecimal.valueOf(100));
    }

    private Optional<Long> assessment(SampleUnit unit, Span span) {
        return jdbc.sql("""
                        SELECT a.id FROM assessment a JOIN period p ON p.id = a.period_id
                        WHERE p.kind = ? AND p.last_day = ? AND a.unit_id = ?""")
                .params(span.kind().name(), span.lastDay(), unit.id())
                .query(Long.class)
                .optional();
    }

    private Optional<PeriodRow> found(Actor by, Span span) {
        return periods.begun(by.scope(), by.today(), span.kind()).stream()
                .filter(row -> row.lastDay().equals(span.lastDay()))
                .findFirst();
    }

    private static Span following(Span span) {
        return PeriodRule.STANDARD.containing(span.kind(), span.lastDay().plusDays(1));
    }

    private static String one(List<String> of, int number) {
        return of.get(Math.floorMod(number, of.size()));
    }
}
