package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.khacphuc.base.TableFile;

/** Where a table comes from: a file that is sent, or cells that are pasted. */
public class TableSource extends Div {

    /**
     * Tells of each table that comes.
     *
     * @param file takes name and bytes of a file
     * @param pasted takes cells parted by tabs
     */
    public TableSource(BiConsumer<String, byte[]> file, Consumer<String> pasted) {
        addClassName("table-source");
        TextArea cells = new TextArea(Texts.text("criteria.import.paste"));
        cells.setMaxLength(TableFile.LARGEST);
        cells.setMinRows(3);
        cells.setMaxRows(8);
        cells.setWidthFull();
        cells.setHelperText(Texts.text("criteria.import.paste.hint"));
        Div paste = new Div(
                cells, Attempt.button(Texts.text("criteria.import.paste.do"), () -> pasted.accept(cells.getValue())));
        paste.addClassName("stack");
        add(new TableUpload(file), paste);
    }
}
