package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Sizes;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.FileKind;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Received;
import vn.khacphuc.evidence.Room;

/**
 * The files of a form: sent at once, part of nothing until the form is saved, and listed until then; also those of a form
 * that was interrupted.
 */
public class FileUpload extends Div {

    private final transient Intake intake;
    private final transient Evidences evidences;
    private final transient EvidenceQueries queries;
    private final transient Acting acting;
    private final String ownerKind;
    private final long ownerId;
    private final UploadBox box;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph room = new Paragraph();
    private final Attempt attempt = new Attempt();
    private List<EvidenceRow> sent = List.of();

    FileUpload(
            Intake intake,
            Evidences evidences,
            EvidenceQueries queries,
            Acting acting,
            String ownerKind,
            long ownerId) {
        this.intake = intake;
        this.evidences = evidences;
        this.queries = queries;
        this.acting = acting;
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
        box = new UploadBox(this::take, FileKind.allEndings(), intake.largest(), this::refresh);
        Span label = new Span(Texts.text("evidence.files"));
        label.addClassNames("quiet", "small");
        list.addClassName("files");
        list.getElement().setAttribute("aria-live", "polite");
        list.getElement().setAttribute("aria-label", Texts.text("evidence.sent"));
        room.addClassNames("quiet", "small");
        addClassNames("stack", "file-upload");
        Paragraph earlier = new Paragraph(Texts.text("evidence.earlier"));
        earlier.addClassName("small");
        add(label, earlier, list, attempt, box, room);
        refresh();
        earlier.setVisible(!sent.isEmpty());
    }

    /** Takes back what was sent: the form is given up. */
    public void giveUp() {
        sent.forEach(row -> drop(row));
        refresh();
    }

    /** Versions to save the form with: what the reader sees listed. Refuses while anything listed has not arrived. */
    public List<Long> versions() {
        box.checkSent();
        return sent.stream().map(EvidenceRow::id).toList();
    }

    private void take(UUID press, UploadEvent file) throws IOException {
        try (Received received = intake.receive(file.getFileName(), file.getInputStream())) {
            evidences.add(acting.now(), new Submission(press, 0), ownerKind, ownerId, received);
        }
    }

    private void refresh() {
        var by = acting.now();
        sent = queries.pending(by, ownerKind, ownerId);
        list.removeAll();
        sent.forEach(row -> list.add(item(row)));
        list.setVisible(!sent.isEmpty());
        Room used = queries.room(by.scope(), ownerKind, ownerId)
                .filter(Room::isNearlyFull)
                .orElse(null);
        room.setVisible(used != null);
        if (used != null) {
            room.setText(Texts.text("evidence.room", Sizes.text(used.used()), Sizes.text(used.allowed())));
        }
    }

    private ListItem item(EvidenceRow row) {
        Span name = new Span(row.name());
        name.addClassName("file-name");
        Span about = new Span(FileWords.about(row) + " · " + Dates.moment(row.at()));
        about.addClassNames("quiet", "small");
        Button remove = Attempt.button(Texts.text("evidence.take_out"), () -> remove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.text("evidence.take_out.of", row.name()));
        Div words = new Div(name, about, new SignatureLines(row));
        words.addClassName("file-words");
        ListItem item = new ListItem(words, remove);
        item.addClassNames("file", "file-sent");
        return item;
    }

    private void drop(EvidenceRow row) {
        try {
            evidences.drop(acting.now(), Submission.first(), row.id());
        } catch (NotFound gone) {
            // As wished.
        }
    }

    private void remove(EvidenceRow row) {
        attempt.run(() -> drop(row), Texts.text("evidence.taken_out"));
        refresh();
    }
}
