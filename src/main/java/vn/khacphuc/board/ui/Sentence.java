package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.figures.Matrix;
import vn.khacphuc.figures.OutsidePlans;
import vn.khacphuc.figures.PointFigures;
import vn.khacphuc.figures.TaskFigures;
import vn.khacphuc.plans.Promise;

/** The day in one sentence, each number a link to what it counts. */
class Sentence extends Paragraph {

    Sentence(Lists lists, TaskFigures tasks, PointFigures points, int missing, Matrix matrix, OutsidePlans outside) {
        addClassName("sentence");
        add(new Span(Texts.text("board.sentence.day", Dates.day(lists.frame().today())) + " "));
        if (tasks.late() == 0) {
            add(new Span(Texts.text("board.sentence.none_late")));
        } else {
            link(lists.timeliness("LATE"), Texts.text("board.sentence.late", tasks.late()), true);
        }
        if (tasks.lateOriginal() > tasks.late()) {
            add(new Span(" "));
            link(lists.lateByOriginal(), Texts.text("board.sentence.late_original", tasks.lateOriginal()), false);
        }
        if (tasks.soon() > 0) {
            add(new Span(", "));
            link(lists.timeliness("DUE_SOON"), Texts.text("board.sentence.soon", tasks.soon()), false);
        }
        if (tasks.waiting() > 0) {
            add(new Span(", "));
            link(
                    Lists.href(lists.tasks().with("state", "REPORTED")),
                    Texts.text("board.sentence.waiting", tasks.waiting()),
                    false);
        }
        if (missing > 0) {
            add(new Span("; "));
            link(lists.missing(), Texts.text("board.sentence.missing", missing), false);
        }
        if (points.atRisk().signum() > 0) {
            add(new Span("; "));
            link(
                    lists.promise(Promise.AT_RISK),
                    Texts.text("board.sentence.points", Numbers.points(points.atRisk())),
                    false);
        }
        add(new Span("."));
        worst(lists, matrix);
        if (outside.open() > 0 && lists.frame().kind() == null) {
            outside(lists, outside);
        }
    }

    private void outside(Lists lists, OutsidePlans outside) {
        add(new Span(" " + Texts.text("board.sentence.outside") + " "));
        link(Lists.href(lists.outsidePlans()), Texts.text("board.sentence.outside.open", outside.open()), false);
        if (outside.late() > 0) {
            add(new Span(", "));
            link(
                    Lists.href(lists.outsidePlans().with("time", "LATE")),
                    Texts.text("board.sentence.outside.late", outside.late()),
                    true);
        }
        if (outside.willBeLate() > 0) {
            add(new Span(", "));
            link(
                    Lists.href(lists.outsidePlans().with("forecast", "1")),
                    Texts.text("board.sentence.outside.will_be_late", outside.willBeLate()),
                    false);
        }
        add(new Span("."));
    }

    private void worst(Lists lists, Matrix matrix) {
        matrix.rows().stream()
                .filter(row -> row.sum().late() > 0 && row.sum().rowName() != null)
                .findFirst()
                .ifPresent(row -> {
                    add(new Span(" " + Texts.text("board.sentence.worst") + " "));
                    Long id = row.sum().rowId();
                    String text = row.sum().rowName() + " (" + row.sum().late() + ")";
                    if (matrix.byUnit() && id != null && id != lists.frame().unitId()) {
                        link(Links.unit(id), text, false);
                    } else {
                        link(Lists.href(lists.cell(matrix.byUnit(), id, null).with("time", "LATE")), text, false);
                    }
                    add(new Span("."));
                });
    }

    private void link(String href, String text, boolean bad) {
        Anchor anchor = new Anchor(href, text);
        if (bad) {
            anchor.addClassName("sentence-bad");
        }
        add(anchor);
    }
}
