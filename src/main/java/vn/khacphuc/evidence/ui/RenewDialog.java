package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.FileKind;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Received;

/** Takes a new version of a file; it counts as soon as it has arrived. */
class RenewDialog extends Dialog {

    RenewDialog(Intake intake, Evidences evidences, Acting acting, EvidenceRow row, Runnable done) {
        setHeaderTitle(Texts.text("evidence.renew"));
        UploadBox box = new UploadBox(
                        (press, file) -> {
                            try (Received received = intake.receive(file.getFileName(), file.getInputStream())) {
                                evidences.renew(
                                        acting.now(), new Submission(press, row.fileVersion()), row.fileId(), received);
                            }
                        },
                        FileKind.allEndings(),
                        intake.largest(),
                        () -> {
                            close();
                            Attempt.done(Texts.text("evidence.renewed"));
                            done.run();
                        })
                .single();
        Div content = new Div(new Paragraph(Texts.text("evidence.renew.hint", row.name())), box);
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(Texts.text("ui.cancel"), click -> close()));
        setCloseOnOutsideClick(false);
    }
}
