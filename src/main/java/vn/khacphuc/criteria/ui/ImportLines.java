package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.CriterionKind;
import vn.khacphuc.criteria.Effect;
import vn.khacphuc.criteria.tables.RuleProposal;
import vn.khacphuc.criteria.tables.TableLine;
import vn.khacphuc.criteria.tables.TableProblem;
import vn.khacphuc.criteria.tables.TableReading;

/** Every line of a table as it would be stored, with what is wrong with it and the rule that was understood. */
class ImportLines extends Div {

    private static final int SHOWN = 400;

    private final transient ImportTable table;
    private final transient Runnable changed;
    private final Div lines = new Div();

    ImportLines(ImportTable table, Runnable changed) {
        this.table = table;
        this.changed = changed;
        addClassName("stack");
        lines.addClassNames("criteria-lines", "import-lines");
        Checkbox only = new Checkbox(Texts.text("criteria.import.only_problems"));
        only.addValueChangeListener(change -> show(change.getValue()));
        add(summary(), only);
        if (table.leavesOut()) {
            add(Attempt.button(Texts.text("criteria.import.take_all"), () -> {
                table.takeAll();
                changed.run();
            }));
        }
        add(lines, leftOut());
        show(false);
    }

    private Component summary() {
        TableReading reading = table.reading();
        long doubts = reading.lines().stream()
                .filter(line -> !line.isBlocked() && !line.problems().isEmpty())
                .count();
        long rules =
                reading.lines().stream().filter(line -> line.proposal() != null).count();
        Div tags = new Div(
                new Span(Texts.text("criteria.points.total", Numbers.points(reading.points()))),
                new Tag(
                        Texts.text("criteria.import.blocked", Numbers.count(reading.blocked())),
                        reading.blocked() > 0 ? Tone.BAD : Tone.GOOD),
                new Tag(
                        Texts.text("criteria.import.doubts", Numbers.count(doubts)),
                        doubts > 0 ? Tone.WARN : Tone.NEUTRAL),
                new Tag(Texts.text("criteria.import.rules", Numbers.count(rules)), Tone.INFO));
        if (reading.bonusCap() != null) {
            tags.add(new Tag(Texts.text("criteria.caps.bonus.of", Numbers.points(reading.bonusCap())), Tone.NEUTRAL));
        }
        if (reading.penaltyCap() != null) {
            tags.add(new Tag(
                    Texts.text("criteria.caps.penalty.of", Numbers.points(reading.penaltyCap())), Tone.NEUTRAL));
        }
        reading.problems().forEach(problem -> tags.add(tag(problem)));
        tags.addClassName("row");
        return tags;
    }

    private void show(boolean onlyProblems) {
        lines.removeAll();
        List<TableLine> shown = table.reading().lines().stream()
                .filter(line -> !onlyProblems || !line.problems().isEmpty())
                .toList();
        shown.stream().limit(SHOWN).forEach(line -> lines.add(line(line)));
        if (shown.size() > SHOWN) {
            lines.add(new Paragraph(Texts.text("criteria.import.more", Numbers.count(shown.size() - SHOWN))));
        }
        if (shown.isEmpty()) {
            lines.add(new Paragraph(Texts.text("criteria.import.no_problem")));
        }
    }

    private Div line(TableLine line) {
        Span code = new Span(line.code());
        code.addClassName("criteria-code");
        Div words = new Div(new Span(line.name()), small(Texts.text("criteria.import.row", line.row())));
        words.addClassName("criteria-words");
        line.problems().forEach(problem -> words.add(tag(problem)));
        if (line.isBlocked()) {
            words.add(Attempt.button(Texts.text("criteria.import.leave_out"), () -> {
                table.leaveOut(line.row());
                changed.run();
            }));
        }
        if (line.effect() != Effect.NORMAL) {
            words.add(small(Texts.text("criteria.effect.of", Texts.text(line.effect()))));
        }
        said(words, "criteria.evidence", line.evidence());
        said(words, "criteria.rule", line.rule());
        if (line.mayLack()) {
            words.add(small(Texts.text("criteria.scoring.may_lack")));
        }
        if (line.survey()) {
            words.add(small(Texts.text("criteria.scoring.survey")));
        }
        RuleProposal proposal = line.proposal();
        if (proposal != null) {
            words.add(rule(line, proposal));
        }
        Span points = new Span(Numbers.points(line.points()));
        points.addClassName("criteria-points");
        Div box = new Div(code, words, points);
        CriterionKind kind = CriterionKind.values()[Math.min(line.depth(), CriterionKind.values().length - 1)];
        box.addClassNames("criteria-line", "criteria-" + kind.name().toLowerCase(Locale.ROOT));
        return box;
    }

    private Checkbox rule(TableLine line, RuleProposal proposal) {
        String numbers = RuleWords.of(proposal.rule());
        Checkbox uses = new Checkbox(Texts.text(
                "criteria.import.rule", Texts.text(proposal.kind()) + (numbers.isEmpty() ? "" : ": " + numbers)));
        uses.setValue(table.computes(line));
        uses.addValueChangeListener(change -> table.confirm(line.row(), change.getValue()));
        return uses;
    }

    private static void said(Div words, String key, String text) {
        if (!text.isBlank()) {
            Span span = small(Texts.text(key) + ": " + text);
            span.addClassName("as-written");
            words.add(span);
        }
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("quiet", "small");
        return span;
    }

    private static Tag tag(TableProblem problem) {
        Object[] args = problem.args().stream()
                .map(arg -> arg instanceof BigDecimal points ? Numbers.points(points) : arg)
                .toArray();
        Tag tag = new Tag(Texts.text(problem.key(), args), problem.blocks() ? Tone.BAD : Tone.WARN);
        tag.addClassName("wraps");
        return tag;
    }

    private Component leftOut() {
        List<TableReading.LeftOut> rows = table.reading().leftOut();
        UnorderedList list = new UnorderedList();
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem(Texts.text("criteria.import.row", row.row()) + ": "
                        + Texts.text(row.reasonKey()) + " – " + row.text())));
        Details details = new Details(Texts.text("criteria.import.left_out", rows.size()), list);
        details.setVisible(!rows.isEmpty());
        return details;
    }
}
