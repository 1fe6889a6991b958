package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;

/** A PDF or an image, over the page. A browser that shows no PDF inside a page has the link beside it. */
class PreviewDialog extends Dialog {

    PreviewDialog(EvidenceRow row) {
        setHeaderTitle(row.name());
        addClassName("preview");
        String shown = Links.evidence(row.id()) + "?show=true";
        Div content = new Div(new SignatureLines(row), content(row, shown));
        content.addClassNames("stack", "preview-content");
        add(content);
        Anchor apart = new Anchor(shown, Texts.text("evidence.show.apart"), AnchorTarget.BLANK);
        apart.setRouterIgnore(true);
        getFooter()
                .add(
                        apart,
                        FileItem.download(row, Texts.text("evidence.download")),
                        new Button(Texts.text("ui.close"), click -> close()));
    }

    private static Component content(EvidenceRow row, String shown) {
        if (row.kind().isImage()) {
            Image image = new Image();
            image.setSrc(shown);
            image.setAlt(row.name());
            return image;
        }
        IFrame frame = new IFrame(shown);
        frame.setTitle(row.name());
        return frame;
    }
}
