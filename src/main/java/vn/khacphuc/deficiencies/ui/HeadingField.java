package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseProposals;
import vn.khacphuc.deficiencies.HeadingRow;

/** The heading that a cause comes under; proposes one for what was typed. */
class HeadingField extends Div {

    private final ComboBox<HeadingRow> field = new ComboBox<>();
    private final Button proposal = new Button();
    private final List<HeadingRow> offered;
    private @Nullable HeadingRow proposed;

    HeadingField(Cause cause, TextArea text, CauseCatalogue catalogue, CauseProposals proposals, Acting acting) {
        addClassName("heading-field");
        offered = new ArrayList<>(catalogue.headings().stream()
                .filter(row -> row.cause() == cause && !row.ended())
                .toList());
        field.setItems(offered);
        field.setItemLabelGenerator(HeadingRow::name);
        field.setPlaceholder(getTranslation("deficiencies.heading"));
        field.setAriaLabel(getTranslation("deficiencies.heading") + ": " + Texts.text(cause));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            proposal.setVisible(false);
            if (change.isFromClient() && change.getValue() != null && text.isEmpty()) {
                text.setValue(change.getValue().name());
            }
        });
        proposal.setVisible(false);
        proposal.addThemeVariants(ButtonVariant.TERTIARY);
        proposal.addClickListener(click -> {
            if (proposed != null) {
                choose(proposed);
            }
        });
        text.addValueChangeListener(change -> {
            if (!change.isFromClient() || !field.isEmpty()) {
                return;
            }
            proposal.setVisible(false);
            proposals.propose(acting.scope(), cause, change.getValue()).ifPresent(this::offer);
        });
        setVisible(!offered.isEmpty());
        add(field, proposal);
    }

    void choose(HeadingRow heading) {
        if (offered.stream().noneMatch(row -> row.id() == heading.id())) {
            offered.add(heading);
            field.setItems(offered);
            setVisible(true);
        }
        offered.stream().filter(row -> row.id() == heading.id()).findFirst().ifPresent(field::setValue);
    }

    /** The id chosen, 0 for none. */
    long chosen() {
        return field.isEmpty() ? 0 : field.getValue().id();
    }

    private void offer(HeadingRow heading) {
        proposed = heading;
        proposal.setText(getTranslation("deficiencies.texts.proposed", heading.name()));
        proposal.setVisible(true);
    }
}
