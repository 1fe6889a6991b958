package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import vn.khacphuc.criteria.ScoreFiles;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.evidence.ui.FileParts;

/** What a unit shows for its score of a line. */
class FilesDialog extends Dialog {

    /** @param writes whether the reader may send new versions */
    FilesDialog(FileParts parts, ScoreRow row, long scoreId, boolean writes, Runnable changed) {
        setHeaderTitle(row.criterion().code() + " " + row.criterion().name());
        Div content = new Div(parts.list(ScoreFiles.KIND, scoreId, writes, () -> {
            close();
            changed.run();
        }));
        content.addClassName("dialog-content");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
