package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.tables.TableFile;
import vn.khacphuc.evidence.ui.UploadTexts;

/** Where a table comes from: a file that is sent, or cells that are pasted. */
public class TableSource extends Div {

    private String name = "";
    private byte[] bytes = {};

    /**
     * Tells of each table that comes.
     *
     * @param file takes name and bytes of a file
     * @param pasted takes cells parted by tabs
     */
    public TableSource(BiConsumer<String, byte[]> file, Consumer<String> pasted) {
        addClassName("table-source");
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> {
            name = about.fileName();
            bytes = content;
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableFile.LARGEST);
        upload.getElement().setProperty("accept", String.join(",", TableFile.ENDINGS));
        upload.setI18n(UploadTexts.of(TableFile.ENDINGS, TableFile.LARGEST));
        upload.setWidthFull();
        upload.addAllFinishedListener(finished -> {
            if (bytes.length > 0) {
                byte[] taken = bytes;
                bytes = new byte[0];
                upload.clearFileList();
                file.accept(name, taken);
            }
        });
        TextArea cells = new TextArea(Texts.text("criteria.import.paste"));
        cells.setMaxLength(TableFile.LARGEST);
        cells.setMinRows(3);
        cells.setMaxRows(8);
        cells.setWidthFull();
        cells.setHelperText(Texts.text("criteria.import.paste.hint"));
        Div paste = new Div(
                cells, Attempt.button(Texts.text("criteria.import.paste.do"), () -> pasted.accept(cells.getValue())));
        paste.addClassName("stack");
        add(upload, paste);
    }
}
