package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.DeadlineKind;

/** One thing ordered, as it is typed: what, with which result, until when, and for whom earlier or later. */
class ItemLine extends Div {

    private final String name;
    private final Span heading = new Span();
    private final Button remove = new Button(getTranslation("directives.own_due.remove"));
    private final TextArea text = new TextArea(getTranslation("directives.item.text"));
    private final TextField deliverable = new TextField(getTranslation("directives.item.deliverable"));
    private final TextField words = new TextField(getTranslation("plans.deadline.text"));
    private final DayField due = new DayField(getTranslation("plans.due"));
    private final IntSupplier year;
    private final @Nullable OwnDues own;
    private @Nullable Keep keep;

    /**
     * An empty line.
     *
     * @param number its own for good, by which the browser keeps it
     * @param year that deadlines without one mean
     * @param own days of single units; null where the line is of a template, which has no days
     */
    ItemLine(int number, IntSupplier year, @Nullable OwnDues own, Runnable removed) {
        this.name = "item-" + number + "-";
        this.year = year;
        this.own = own;
        addClassNames("form", "item-line");
        getElement().setAttribute("role", "group");
        Div head = new Div(heading, remove);
        head.addClassNames("wide", "item-line-head");
        remove.addClickListener(click -> removed.run());
        text.setMaxLength(2000);
        text.setMinRows(2);
        text.addClassName("wide");
        text.setRequiredIndicatorVisible(true);
        deliverable.setMaxLength(1000);
        words.setMaxLength(200);
        words.setPlaceholder(getTranslation("plans.deadline.placeholder"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                understand();
            }
        });
        add(head, text, deliverable, words);
        if (own != null) {
            due.setRequiredIndicatorVisible(true);
            add(due, own);
        }
    }

    /** Where it stands among the lines, from 1. */
    void place(int place) {
        heading.setText(getTranslation("directives.item", place));
        getElement().setAttribute("aria-label", heading.getText());
        remove.setAriaLabel(getTranslation("directives.item.remove", place));
    }

    boolean isBlank() {
        return text.getValue().isBlank() && deliverable.getValue().isBlank();
    }

    void fill(String what, String result, String deadline, @Nullable LocalDate day) {
        text.setValue(what);
        deliverable.setValue(result);
        words.setValue(deadline);
        due.setValue(day);
        tell();
    }

    void keep(Keep kept) {
        keep = kept;
        kept.text(name + "text", text).text(name + "deliverable", deliverable).text(name + "words", words);
        if (own != null) {
            kept.day(name + "due", due);
            kept.value(name + "own", own::restore);
            own.onChange(() -> kept.tell(name + "own", own.code()));
        }
    }

    void forget(Keep kept) {
        for (String field : new String[] {"text", "deliverable", "words", "due", "own"}) {
            kept.drop(name + field);
        }
    }

    /** @param place where it stands, for refusals */
    DirectiveDraft.Item item(int place) {
        return new DirectiveDraft.Item(
                text.getValue(),
                deliverable.getValue(),
                deadline(),
                Objects.requireNonNull(own).dues(place));
    }

    DirectiveTemplate.Item templateItem() {
        return new DirectiveTemplate.Item(text.getValue(), deliverable.getValue(), words.getValue());
    }

    private Deadline deadline() {
        LocalDate day = due.getValue();
        String written = words.getValue().strip();
        if (day == null) {
            return Deadline.none(written);
        }
        return Deadline.read(written, year.getAsInt())
                .filter(read -> day.equals(read.due()))
                .orElse(new Deadline(DeadlineKind.DAY, written, day, null));
    }

    private void understand() {
        LocalDate day = Deadline.read(words.getValue(), year.getAsInt())
                .map(Deadline::due)
                .orElse(null);
        if (day == null) {
            words.setHelperText(words.isEmpty() ? "" : getTranslation("directives.deadline.not_understood"));
            return;
        }
        words.setHelperText(getTranslation("plans.deadline.means", Dates.day(day)));
        due.setValue(day);
        tell();
    }

    private void tell() {
        if (keep != null) {
            keep.tell(name + "text", text.getValue());
            keep.tell(name + "deliverable", deliverable.getValue());
            keep.tell(name + "words", words.getValue());
            keep.tell(name + "due", due.isEmpty() ? "" : due.getValue().toString());
        }
    }
}
