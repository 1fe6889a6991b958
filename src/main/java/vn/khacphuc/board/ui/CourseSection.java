package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EChart;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.figures.Course;
import vn.khacphuc.figures.CoursePoint;
import vn.khacphuc.figures.Frame;

/** The course of the score: this year by week, last year, and to the year's end as forecast. */
class CourseSection extends Composite<Section> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Course course;
    private final transient Frame frame;

    CourseSection(Course course, Frame frame) {
        this.course = course;
        this.frame = frame;
    }

    @Override
    protected Section initContent() {
        List<LocalDate> weeks = weeks();
        List<@Nullable BigDecimal> now = line(course.thisYear(), course.base(), weeks, frame.today(), 0);
        List<@Nullable BigDecimal> ahead = new ArrayList<>();
        List<@Nullable BigDecimal> filled = line(course.ahead(), course.base(), weeks, weeks.getLast(), 0);
        for (int i = 0; i < weeks.size(); i++) {
            ahead.add(weeks.get(i).isBefore(frame.today()) ? null : filled.get(i));
        }
        List<@Nullable BigDecimal> last = last(weeks);
        EChart chart = new EChart(Texts.text("board.course"));
        String unit = Texts.text(scored() ? "board.course.percent" : "board.course.points");
        Map<String, Object> axis = new HashMap<>(Map.of("type", "value", "name", unit, "scale", true));
        chart.setOption(Map.of(
                "grid", Map.of("left", 8, "right", 16, "top", 64, "bottom", 8, "containLabel", true),
                "legend", Map.of("top", 0, "left", 0, "itemGap", 12),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis",
                        Map.of(
                                "type",
                                "category",
                                "boundaryGap",
                                false,
                                "data",
                                weeks.stream().map(Dates::shortDay).toList()),
                "yAxis", axis,
                "series",
                        List.of(
                                series(thisYear(), Tone.GOOD, "solid", now),
                                series(lastYear(), Tone.NEUTRAL, "dotted", last),
                                series(Texts.text("board.course.ahead"), Tone.INFO, "dashed", ahead))));
        chart.setDrawingHeight("18rem");
        chart.setTable(
                List.of(Texts.text("board.course.day"), thisYear(), lastYear(), Texts.text("board.course.ahead")),
                table(weeks, now, last, ahead));
        Paragraph rule = new Paragraph(rule());
        rule.addClassNames("quiet", "small");
        return new Section(Texts.text("board.course"), new Paragraph(summary()), chart, rule);
    }

    private boolean scored() {
        return course.base().isKnown();
    }

    private String thisYear() {
        return Texts.text("board.course.this", String.valueOf(frame.year()));
    }

    private String lastYear() {
        return Texts.text("board.course.last", String.valueOf(frame.year() - 1));
    }

    /** Sundays of the year, the day of the board and the year's last day among them. */
    private List<LocalDate> weeks() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = LocalDate.of(frame.year(), 12, 31);
        for (LocalDate day = LocalDate.of(frame.year(), 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() == 7 || day.equals(frame.today()) || day.equals(end)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The latest known value of each day up to the last one; the years may differ. */
    private List<@Nullable BigDecimal> line(
            List<CoursePoint> points, Course.Index base, List<LocalDate> days, LocalDate until, int yearsBack) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        int next = 0;
        @Nullable BigDecimal value = null;
        for (LocalDate day : days) {
            while (next < points.size() && !points.get(next).day().isAfter(day.minusYears(yearsBack))) {
                value = value(points.get(next).recovered(), base);
                next++;
            }
            values.add(day.isAfter(until) ? null : value);
        }
        return values;
    }

    /** Last year's course, or where nobody kept it the score that was decided. */
    private List<@Nullable BigDecimal> last(List<LocalDate> days) {
        boolean kept =
                course.lastYear().stream().anyMatch(point -> point.recovered().signum() > 0);
        if (!kept && scored() && course.former().isKnown()) {
            BigDecimal decided = value(BigDecimal.ZERO, course.former());
            return days.stream().map(day -> decided).toList();
        }
        return line(course.lastYear(), course.former(), days, days.getLast(), 1);
    }

    private BigDecimal value(BigDecimal recovered, Course.Index base) {
        if (!scored() || !base.isKnown()) {
            return recovered.setScale(2, RoundingMode.HALF_UP);
        }
        return base.maximum()
                .subtract(base.lost())
                .add(recovered)
                .multiply(HUNDRED)
                .divide(base.maximum(), 2, RoundingMode.HALF_UP)
                .min(HUNDRED);
    }

    private String summary() {
        BigDecimal now = value(course.thisYear().getLast().recovered(), course.base());
        BigDecimal end = value(course.ahead().getLast().recovered(), course.base());
        if (!scored()) {
            return Texts.text("board.course.summary.points", Numbers.points(now), Numbers.points(end));
        }
        String scoredYear = String.valueOf(frame.year() - 1);
        String decided = number(value(BigDecimal.ZERO, course.base()));
        String former = course.former().isKnown()
                ? " "
                        + Texts.text(
                                "board.course.summary.former",
                                String.valueOf(frame.year() - 2),
                                number(value(BigDecimal.ZERO, course.former())))
                : "";
        return Texts.text("board.course.summary", scoredYear, decided, number(now), number(end)) + former;
    }

    private String rule() {
        return Texts.text(scored() ? "board.course.rule" : "board.course.rule.points", Dates.day(frame.today()));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "–" : Numbers.points(value);
    }

    /** The last day of each month, and the day of the board. */
    private List<List<String>> table(
            List<LocalDate> days,
            List<@Nullable BigDecimal> now,
            List<@Nullable BigDecimal> last,
            List<@Nullable BigDecimal> ahead) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            boolean monthEnds = i + 1 == days.size() || days.get(i + 1).getMonth() != day.getMonth();
            if (monthEnds || day.equals(frame.today())) {
                rows.add(Arrays.asList(Dates.day(day), number(now.get(i)), number(last.get(i)), number(ahead.get(i))));
            }
        }
        return rows;
    }

    private static Map<String, Object> series(
            String name, Tone tone, String stroke, List<@Nullable BigDecimal> values) {
        return Map.of(
                "name",
                name,
                "type",
                "line",
                "showSymbol",
                false,
                "connectNulls",
                false,
                "lineStyle",
                Map.of("type", stroke, "width", 3, "color", EChart.colour(tone)),
                "itemStyle",
                Map.of("color", EChart.colour(tone)),
                "data",
                values);
    }
}
