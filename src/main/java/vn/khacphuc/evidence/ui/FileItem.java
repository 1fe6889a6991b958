package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;

/** One file: its latest version, what can be done with it, and on demand its checksum and the versions before. */
class FileItem extends ListItem {

    /**
     * What the reader may do with a file besides looking at it; null for what not.
     *
     * @param renew sends a new version
     * @param describe says which paper it is
     */
    record Actions(
            @Nullable Consumer<EvidenceRow> renew, @Nullable Consumer<EvidenceRow> describe) {

        static final Actions NONE = new Actions(null, null);
    }

    FileItem(List<EvidenceRow> versions, Actions actions) {
        EvidenceRow latest = versions.getFirst();
        Span name = new Span(latest.name());
        name.addClassName("file-name");
        Div words = new Div(name, about(latest), paper(latest), new SignatureLines(latest));
        words.addClassName("file-words");
        addClassName("file");
        add(words, buttons(latest, actions), details(versions));
    }

    private static Span about(EvidenceRow row) {
        Span about = new Span(FileWords.all(row));
        about.addClassNames("quiet", "small");
        return about;
    }

    private static Span paper(EvidenceRow row) {
        Span paper = new Span(FileWords.paper(row.paper()));
        paper.setVisible(!row.paper().isEmpty());
        paper.addClassName("small");
        return paper;
    }

    private static Div buttons(EvidenceRow row, Actions actions) {
        Div buttons = new Div();
        buttons.addClassNames("actions", "file-actions");
        if (row.kind().isShown()) {
            buttons.add(button("evidence.show", row, shown -> new PreviewDialog(shown).open()));
        }
        buttons.add(download(row, Texts.text("evidence.download")));
        if (actions.renew() != null) {
            buttons.add(button("evidence.renew", row, actions.renew()));
        }
        if (actions.describe() != null) {
            buttons.add(button("evidence.describe", row, actions.describe()));
        }
        return buttons;
    }

    private static Button button(String key, EvidenceRow row, Consumer<EvidenceRow> action) {
        Button button = new Button(Texts.text(key), click -> action.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text(key) + ": " + row.name());
        return button;
    }

    static Anchor download(EvidenceRow row, String text) {
        Anchor anchor = new Anchor(Links.evidence(row.id()), text);
        anchor.setRouterIgnore(true);
        anchor.setAriaLabel(text + ": " + row.name());
        return anchor;
    }

    private static Details details(List<EvidenceRow> versions) {
        EvidenceRow latest = versions.getFirst();
        Div content = new Div(new Checksum(latest));
        content.addClassName("stack");
        if (versions.size() > 1) {
            OrderedList earlier = new OrderedList();
            earlier.addClassName("timeline");
            versions.stream().skip(1).forEach(row -> {
                earlier.add(new ListItem(
                        download(row, row.name()), about(row), paper(row), new SignatureLines(row), new Checksum(row)));
            });
            content.add(earlier);
        }
        return new Details(
                versions.size() > 1
                        ? Texts.text("evidence.details.versions", versions.size())
                        : Texts.text("evidence.details"),
                content);
    }
}
