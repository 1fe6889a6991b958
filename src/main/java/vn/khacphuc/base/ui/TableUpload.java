package vn.khacphuc.base.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import vn.khacphuc.base.TableFile;

/** Takes one table after the other as a file: a workbook or a text. */
public class TableUpload extends Upload {

    private String name = "";
    private byte[] bytes = {};

    /**
     * @param taken gets name and bytes of each file
     */
    public TableUpload(BiConsumer<String, byte[]> taken) {
        setUploadHandler(UploadHandler.inMemory((about, content) -> {
            name = about.fileName();
            bytes = content;
        }));
        List<String> endings = TableFile.ENDINGS;
        setMaxFiles(1);
        setMaxFileSize(TableFile.LARGEST);
        getElement().setProperty("accept", String.join(",", endings));
        setI18n(UploadTexts.of(endings, TableFile.LARGEST));
        setWidthFull();
        addFileRejectedListener(rejected -> Attempt.failed(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        addAllFinishedListener(finished -> {
            byte[] whole = bytes;
            bytes = new byte[0];
            clearFileList();
            taken.accept(name, whole);
        });
    }
}
