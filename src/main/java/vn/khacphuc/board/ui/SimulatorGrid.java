package vn.khacphuc.board.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.figures.Move;
import vn.khacphuc.figures.Winnable;
import vn.khacphuc.plans.Promise;

/** Tasks with what they win back and what it takes, to be switched on and off. */
class SimulatorGrid extends RowGrid<Winnable> {

    private final transient Map<Long, Move> moves;

    SimulatorGrid(Map<Long, Move> moves) {
        super(Texts.text("board.simulator.tasks"));
        this.moves = moves;
        opens(task -> Links.task(task.id()));
        title(Texts.text("plans.measure"), Winnable::measure);
        text(Texts.text("units.unit"), SimulatorGrid::who).setWidth("9rem");
        number(Texts.text("board.simulator.points"), task -> Numbers.points(task.points()))
                .setWidth("5.5rem");
        text(Texts.text("plans.due"), task -> Dates.day(task.due())).setWidth("7rem");
        tags(Texts.text("plans.state"), SimulatorGrid::tags).setWidth("9rem");
        text(Texts.text("board.simulator.left"), this::left).setWidth("9rem");
        card(task -> new RowCard(task.measure())
                .tags(tags(task).toArray(Tag[]::new))
                .line(Texts.text("board.simulator.points.some", Numbers.points(task.points())) + " · "
                        + Dates.day(task.due()))
                .line(who(task))
                .line(left(task)));
        if (moves.size() < 12) {
            fit();
        }
    }

    private static String who(Winnable task) {
        return task.ownerName() == null ? task.unitName() : task.unitName() + " · " + task.ownerName();
    }

    private static List<Tag> tags(Winnable task) {
        List<Tag> tags = new ArrayList<>();
        tags.add(of(task.promise()));
        BigDecimal risk = task.risk();
        if (risk != null) {
            tags.add(new Tag(
                    Texts.text(
                            "board.simulator.risk",
                            Numbers.percent(risk.movePointRight(2).setScale(0, RoundingMode.HALF_UP))),
                    risk.compareTo(new BigDecimal("0.5")) >= 0 ? Tone.WARN : Tone.NEUTRAL));
        }
        return tags;
    }

    private static Tag of(@Nullable Promise promise) {
        if (promise == null) {
            return new Tag(Texts.text("TaskState.PLANNED"), Tone.NEUTRAL);
        }
        return switch (promise) {
            case RECOVERED -> new Tag(Texts.text("board.points.recovered"), Tone.GOOD);
            case ON_TRACK -> new Tag(Texts.text("board.points.on_track"), Tone.INFO);
            case AT_RISK -> new Tag(Texts.text("board.points.at_risk"), Tone.BAD);
        };
    }

    private String left(Winnable task) {
        Move move = moves.get(task.id());
        if (move == null) {
            return "";
        }
        String words = Texts.text(
                "board.simulator.left.some",
                move.days(),
                Numbers.points(move.perDay().setScale(2, RoundingMode.HALF_UP)));
        return move.chosen() ? "★ " + words : words;
    }
}
