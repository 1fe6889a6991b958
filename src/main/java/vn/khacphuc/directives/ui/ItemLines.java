package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.directives.ConclusionText;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.plans.Deadline;

/** The things ordered, line by line; there is always one to write in. */
class ItemLines extends Div implements Meanwhile.Whole {

    private static final String NUMBERS = "items";

    private final IntSupplier year;
    private final Supplier<@Nullable OwnDues> own;
    private final Runnable changed;
    private final Div list = new Div();
    private final Map<Integer, ItemLine> lines = new LinkedHashMap<>();
    private int next;
    private @Nullable Keep keep;

    /**
     * With one empty line.
     *
     * @param own gives each line its days of single units; gives null for lines of a template
     * @param changed is told when lines come or go
     */
    ItemLines(IntSupplier year, Supplier<@Nullable OwnDues> own, Runnable changed) {
        this.year = year;
        this.own = own;
        this.changed = changed;
        addClassName("stack");
        list.addClassName("stack");
        Button add = new Button(getTranslation("directives.item.add"), click -> {
            add(next);
            arrange();
        });
        Div buttons = new Div(add);
        buttons.addClassName("actions");
        add(list, buttons);
        add(next);
        arrange();
    }

    int size() {
        return lines.size();
    }

    List<DirectiveDraft.Item> items() {
        List<DirectiveDraft.Item> items = new ArrayList<>();
        lines.values().forEach(line -> items.add(line.item(items.size() + 1)));
        return items;
    }

    List<DirectiveTemplate.Item> templateItems() {
        return lines.values().stream()
                .filter(line -> !line.isBlank())
                .map(ItemLine::templateItem)
                .toList();
    }

    void split(List<ConclusionText.Line> found) {
        found.forEach(line -> {
            Deadline deadline = line.deadline();
            put(line.text(), "", deadline == null ? "" : deadline.text(), deadline == null ? null : deadline.due());
        });
        arrange();
    }

    /** @param today what recurs every year and has passed this year is meant for the next */
    void take(DirectiveTemplate template, LocalDate today) {
        template.items()
                .forEach(item ->
                        put(item.text(), item.deliverable(), item.deadlineText(), day(item.deadlineText(), today)));
        arrange();
    }

    @Override
    public String words() {
        return templateItems().stream()
                .map(item -> Stream.of(item.text(), item.deliverable(), item.deadlineText())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void take(Component saved) {
        List<DirectiveDraft.Item> theirs = ((ItemLines) saved).items();
        List.copyOf(lines.keySet()).forEach(this::drop);
        theirs.forEach(item -> put(
                item.text(),
                item.deliverable(),
                item.deadline().text(),
                item.deadline().due()));
        arrange();
    }

    void keep(Keep kept) {
        kept.value(NUMBERS, this::restore);
        keep = kept;
        lines.values().forEach(line -> line.keep(kept));
    }

    private void put(String text, String deliverable, String words, @Nullable LocalDate due) {
        List<Integer> blank = lines.entrySet().stream()
                .filter(line -> line.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
        blank.forEach(this::drop);
        add(next).fill(text, deliverable, words, due);
    }

    private @Nullable LocalDate day(String words, LocalDate today) {
        LocalDate day = due(words, year.getAsInt());
        return day != null && day.isBefore(today) ? due(words, year.getAsInt() + 1) : day;
    }

    private static @Nullable LocalDate due(String words, int year) {
        return Deadline.read(words, year).map(Deadline::due).orElse(null);
    }

    private void restore(String numbers) {
        List.copyOf(lines.keySet()).forEach(this::drop);
        for (String number : numbers.split(",")) {
            add(Integer.parseInt(number));
        }
        arrange();
    }

    private ItemLine add(int number) {
        next = Math.max(next, number) + 1;
        ItemLine line = new ItemLine(number, year, own.get(), () -> {
            drop(number);
            arrange();
        });
        lines.put(number, line);
        list.add(line);
        if (keep != null) {
            line.keep(keep);
        }
        return line;
    }

    private void drop(int number) {
        ItemLine line = lines.remove(number);
        if (line != null) {
            list.remove(line);
            if (keep != null) {
                line.forget(keep);
            }
        }
    }

    private void arrange() {
        if (lines.isEmpty()) {
            add(next);
        }
        int place = 1;
        for (ItemLine line : lines.values()) {
            line.place(place++);
        }
        if (keep != null) {
            keep.tell(
                    NUMBERS,
                    String.join(
                            ",", lines.keySet().stream().map(String::valueOf).toList()));
        }
        changed.run();
    }
}
