package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Meanwhile;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Paper;

/** Says which paper a file is. What is typed is kept. */
class DescribeDialog extends Dialog {

    private final TextField number = new TextField(getTranslation("evidence.paper.number"));
    private final DayField date = new DayField(getTranslation("evidence.paper.date"));
    private final TextField issuer = new TextField(getTranslation("evidence.paper.issuer"));
    private final Div content = new Div();
    private long version;

    DescribeDialog(Evidences evidences, EvidenceQueries queries, Acting acting, EvidenceRow row, Runnable done) {
        version = row.fileVersion();
        setHeaderTitle(getTranslation("evidence.describe"));
        number.setMaxLength(100);
        number.setValue(row.paper().number());
        number.setPlaceholder("45/BC-UBND");
        date.setMax(acting.now().today());
        date.setValue(row.paper().date());
        issuer.setMaxLength(300);
        issuer.setValue(row.paper().issuer());
        Keep keep = new Keep(acting.now().accountId(), "paper-" + row.id())
                .text("number", number)
                .day("date", date)
                .text("issuer", issuer);
        Attempt attempt = new Attempt()
                .field(number, "refusal.evidence.paper_number.long")
                .field(date, "refusal.evidence.paper_date")
                .field(issuer, "refusal.evidence.paper_issuer.long")
                .onReload(() -> {
                    EvidenceRow found =
                            queries.find(acting.now(), row.id()).orElseThrow(() -> new NotFound("evidence", row.id()));
                    version = found.fileVersion();
                    Meanwhile.show(
                            content,
                            new DescribeDialog(evidences, queries, acting, row, done).content,
                            new DescribeDialog(evidences, queries, acting, found, done).content);
                });
        content.add(new Paragraph(row.name()), keep, number, date, issuer, attempt);
        content.addClassName("dialog-content");
        add(content);
        // One form, one key: pressed again after a lost answer it counts once.
        UUID key = UUID.randomUUID();
        Button cancel = new Button(getTranslation("ui.cancel"), click -> {
            keep.forget();
            close();
        });
        Button save = Attempt.mainButton(getTranslation("ui.save"), () -> {
            if (attempt.run(() -> evidences.describe(acting.now(), new Submission(key, version), row.id(), paper()))) {
                keep.forget();
                close();
                done.run();
            }
        });
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }

    private Paper paper() {
        return new Paper(number.getValue(), date.getValue(), issuer.getValue());
    }
}
