package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseAssignment;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseChoice;
import vn.khacphuc.deficiencies.CauseText;
import vn.khacphuc.deficiencies.HeadingRow;

/** Puts the causes chosen under headings: each under the one proposed, or all of a class under one that is chosen. */
class AssignCausesDialog extends Dialog {

    private final transient CauseAssignment assignment;
    private final transient Acting acting;
    private final transient Map<CauseText, @Nullable HeadingRow> chosen;
    private final Map<Cause, ComboBox<HeadingRow>> choices = new EnumMap<>(Cause.class);
    private final UUID key = UUID.randomUUID();
    private final Attempt attempt = new Attempt();

    /** @param chosen each with the heading that is proposed for it, if one is */
    AssignCausesDialog(
            CauseAssignment assignment,
            CauseCatalogue catalogue,
            Acting acting,
            Map<CauseText, @Nullable HeadingRow> chosen,
            Runnable done) {
        this.assignment = assignment;
        this.acting = acting;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("deficiencies.texts.assign"));
        Div content = new Div(new Paragraph(getTranslation("deficiencies.texts.assign.hint", chosen.size())));
        content.addClassName("dialog-content");
        List<HeadingRow> offered =
                catalogue.headings().stream().filter(row -> !row.ended()).toList();
        for (Cause cause : Cause.values()) {
            List<CauseText> texts =
                    chosen.keySet().stream().filter(row -> row.cause() == cause).toList();
            if (!texts.isEmpty()) {
                content.add(choice(cause, texts, offered));
            }
        }
        content.add(attempt);
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> close()),
                        Attempt.mainButton(getTranslation("deficiencies.texts.assign"), () -> {
                            if (attempt.run(this::assign)) {
                                close();
                                done.run();
                            }
                        }));
    }

    private Div choice(Cause cause, List<CauseText> texts, List<HeadingRow> offered) {
        ComboBox<HeadingRow> choice = new ComboBox<>(Texts.text(cause));
        choice.setItems(offered.stream().filter(row -> row.cause() == cause).toList());
        choice.setItemLabelGenerator(HeadingRow::name);
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(getTranslation("deficiencies.texts.as_proposed"));
        choices.put(cause, choice);
        Map<String, Integer> proposals = new TreeMap<>();
        texts.forEach(text -> {
            HeadingRow heading = chosen.get(text);
            proposals.merge(
                    heading == null ? getTranslation("deficiencies.texts.no_proposal") : heading.name(),
                    1,
                    Integer::sum);
        });
        UnorderedList list = new UnorderedList();
        proposals.forEach((name, number) ->
                list.add(new ListItem(new Span(getTranslation("deficiencies.texts.proposal", name, number)))));
        return new Div(choice, list);
    }

    private void assign() {
        List<CauseChoice> assigned = new ArrayList<>();
        chosen.forEach((text, proposal) -> {
            HeadingRow typed = Objects.requireNonNull(choices.get(text.cause())).getValue();
            HeadingRow heading = typed == null ? proposal : typed;
            if (heading == null) {
                throw new Refusal("refusal.deficiencies.headings.choose", text.text());
            }
            assigned.add(new CauseChoice(text.seen(), heading.id()));
        });
        assignment.assign(acting.now(), new Submission(key, 0), assigned);
    }
}
