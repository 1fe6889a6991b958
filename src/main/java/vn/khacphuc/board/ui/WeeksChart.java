package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EChart;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.figures.Week;

/** How many tasks fall due in each of the coming weeks. */
class WeeksChart extends Composite<EChart> {

    private final List<Week> weeks;

    WeeksChart(List<Week> weeks) {
        this.weeks = weeks;
    }

    @Override
    protected EChart initContent() {
        EChart chart = new EChart(Texts.text("board.weeks"));
        chart.setOption(Map.of(
                "grid", Map.of("left", 8, "right", 8, "top", 24, "bottom", 8, "containLabel", true),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis",
                        Map.of(
                                "type",
                                "category",
                                "data",
                                weeks.stream()
                                        .map(week -> Dates.shortDay(week.from()))
                                        .toList()),
                "yAxis", Map.of("type", "value", "minInterval", 1),
                "series",
                        List.of(Map.of(
                                "name", Texts.text("board.weeks.due"),
                                "type", "bar",
                                "itemStyle", Map.of("color", EChart.colour(Tone.INFO)),
                                "data", weeks.stream().map(Week::due).toList()))));
        chart.setDrawingHeight("14rem");
        chart.setTable(
                List.of(Texts.text("board.weeks.from"), Texts.text("board.weeks.due")),
                weeks.stream()
                        .map(week -> List.of(Dates.day(week.from()), Numbers.count(week.due())))
                        .toList());
        return chart;
    }
}
