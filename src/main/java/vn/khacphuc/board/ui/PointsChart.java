package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Composite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khacphuc.base.ui.EChart;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.figures.AreaPoints;

/** Points lost by content area, and what has become of them. */
class PointsChart extends Composite<EChart> {

    private final List<AreaPoints> areas;

    PointsChart(List<AreaPoints> areas) {
        this.areas = areas;
    }

    @Override
    protected EChart initContent() {
        EChart chart = new EChart(Texts.text("board.points.chart"));
        List<AreaPoints> bottomUp = new ArrayList<>(areas).reversed();
        chart.setOption(Map.of(
                "grid", Map.of("left", 8, "right", 16, "top", 56, "bottom", 8, "containLabel", true),
                "media", List.of(onPhones()),
                "legend", Map.of("top", 0, "left", 0, "itemGap", 12),
                "tooltip", Map.of("trigger", "axis", "axisPointer", Map.of("type", "shadow")),
                "xAxis", Map.of("type", "value"),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                bottomUp.stream().map(PointsChart::name).toList(),
                                "axisLabel",
                                Map.of("width", 110, "overflow", "break")),
                "series",
                        List.of(
                                series("board.points.recovered", Tone.GOOD, bottomUp, AreaPoints::recovered),
                                series("board.points.on_track", Tone.INFO, bottomUp, AreaPoints::onTrack),
                                series("board.points.at_risk", Tone.BAD, bottomUp, AreaPoints::atRisk),
                                series("board.points.not_planned", Tone.WARN, bottomUp, AreaPoints::notPlanned),
                                series("board.points.for_good", Tone.NEUTRAL, bottomUp, AreaPoints::forGood),
                                series("board.points.unexplained", Tone.WARN, bottomUp, AreaPoints::unexplained))));
        chart.setDrawingHeight(6 + 2.5 * Math.max(3, areas.size()) + "rem");
        chart.setTable(
                List.of(
                        Texts.text("criteria.area"),
                        Texts.text("board.points.lost"),
                        Texts.text("board.points.recovered"),
                        Texts.text("board.points.on_track"),
                        Texts.text("board.points.at_risk"),
                        Texts.text("board.points.not_planned"),
                        Texts.text("board.points.for_good"),
                        Texts.text("board.points.unexplained")),
                areas.stream()
                        .map(area -> List.of(
                                name(area),
                                Numbers.points(area.lost()),
                                Numbers.points(area.recovered()),
                                Numbers.points(area.onTrack()),
                                Numbers.points(area.atRisk()),
                                Numbers.points(area.notPlanned()),
                                Numbers.points(area.forGood()),
                                Numbers.points(area.unexplained())))
                        .toList());
        return chart;
    }

    /** The legend takes more lines there, which the bars must leave to it. */
    private static Map<String, Object> onPhones() {
        return Map.of("query", Map.of("maxWidth", 480), "option", Map.of("grid", Map.of("top", 112)));
    }

    private static Map<String, Object> series(
            String key, Tone tone, List<AreaPoints> areas, Function<AreaPoints, BigDecimal> points) {
        return Map.of(
                "name", Texts.text(key),
                "type", "bar",
                "stack", "points",
                "itemStyle", Map.of("color", EChart.colour(tone)),
                "data", areas.stream().map(points).toList());
    }

    private static String name(AreaPoints area) {
        return area.areaShort() == null ? Texts.text("criteria.area.other") : area.areaShort();
    }
}
