package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.deficiencies.PetitionCause;
import vn.khacphuc.deficiencies.PetitionDetail;
import vn.khacphuc.deficiencies.PetitionDraft;
import vn.khacphuc.deficiencies.Petitions;

/** Drafts a petition about the causes chosen, or changes a draft. What is typed is kept. */
class PetitionDialog extends Dialog {

    private final transient Petitions petitions;
    private final transient Acting acting;
    private final TextField title = new TextField(getTranslation("deficiencies.petitions.title"));
    private final TextField addressee = new TextField(getTranslation("deficiencies.petitions.addressee"));
    private final TextArea text = new TextArea(getTranslation("deficiencies.petitions.text"));
    private final CheckboxGroup<PetitionCause> kept = new CheckboxGroup<>(getTranslation("deficiencies.causes"));
    private final List<Long> chosen;
    private final Attempt attempt = new Attempt();
    private final UUID key = UUID.randomUUID();
    private @Nullable PetitionDetail edited;
    private Runnable done = () -> {};

    /** @param chosen deficiencies whose cause in superior rules it will be about */
    PetitionDialog(Petitions petitions, Acting acting, List<Long> chosen) {
        this.petitions = petitions;
        this.acting = acting;
        this.chosen = List.copyOf(chosen);
        setHeaderTitle(getTranslation("deficiencies.petitions.new"));
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        title.setValue(getTranslation("deficiencies.petitions.title.usual"));
        addressee.setMaxLength(300);
        addressee.setRequiredIndicatorVisible(true);
        text.setMaxLength(4000);
        text.setMinRows(4);
        text.setHelperText(getTranslation("deficiencies.petitions.text.hint"));
        kept.setVisible(false);
        kept.setItemLabelGenerator(cause -> cause.unitName() + ": " + cause.causeText());
        attempt.field(title, "refusal.deficiencies.petitions.title", "refusal.deficiencies.petitions.title.long")
                .field(
                        addressee,
                        "refusal.deficiencies.petitions.addressee",
                        "refusal.deficiencies.petitions.addressee.long")
                .field(text, "refusal.deficiencies.petitions.text.long")
                .field(kept, "refusal.deficiencies.petitions.nothing");
        Keep keep = new Keep(acting.now().accountId(), "petition")
                .text("title", title)
                .text("addressee", addressee)
                .text("text", text);
        Div content = new Div(
                keep,
                new Paragraph(getTranslation("deficiencies.petitions.about", chosen.size())),
                title,
                addressee,
                text,
                kept,
                attempt);
        content.addClassNames("dialog-content", "wide-dialog");
        add(content);
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        getFooter().add(cancel, Attempt.mainButton(getTranslation("ui.save"), () -> save(keep)));
        setCloseOnOutsideClick(false);
    }

    /** Changes a draft; causes can be taken out of it. */
    PetitionDialog edit(PetitionDetail petition, List<PetitionCause> causes, Runnable then) {
        edited = petition;
        done = then;
        setHeaderTitle(getTranslation("deficiencies.petitions.edit"));
        title.setValue(petition.title());
        addressee.setValue(petition.addressee());
        text.setValue(petition.text());
        kept.setItems(causes);
        kept.select(causes);
        kept.setVisible(true);
        return this;
    }

    private void save(Keep keep) {
        PetitionDetail former = edited;
        attempt.get(
                        () -> {
                            if (former == null) {
                                return petitions.draft(acting.now(), new Submission(key, 0), draft(chosen));
                            }
                            petitions.edit(
                                    acting.now(),
                                    Submission.of(former.version()),
                                    former.id(),
                                    draft(kept.getSelectedItems().stream()
                                            .map(PetitionCause::deficiencyId)
                                            .toList()));
                            return former.id();
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    keep.forget();
                    close();
                    if (former == null) {
                        UI.getCurrent().navigate(Links.petition(id));
                    }
                    done.run();
                });
    }

    private PetitionDraft draft(List<Long> deficiencies) {
        return new PetitionDraft(title.getValue(), addressee.getValue(), text.getValue(), deficiencies);
    }
}
