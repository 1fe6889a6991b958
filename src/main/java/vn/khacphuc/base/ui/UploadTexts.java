package vn.khacphuc.base.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload says while files are on their way. */
public final class UploadTexts {

    private UploadTexts() {}

    /** @param largest in bytes */
    public static UploadI18N of(List<String> endings, long largest) {
        UploadI18N texts = new UploadI18N();
        String one = Texts.text("evidence.upload.one");
        String many = Texts.text("evidence.upload.many");
        texts.setAddFiles(new UploadI18N.AddFiles());
        texts.getAddFiles().setOne(one).setMany(many);
        texts.setDropFiles(new UploadI18N.DropFiles());
        texts.getDropFiles()
                .setOne(Texts.text("evidence.upload.drop.one"))
                .setMany(Texts.text("evidence.upload.drop.many"));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.text("evidence.upload.too_many"))
                .setFileIsTooBig(Texts.text("evidence.upload.too_big", Sizes.text(largest)))
                .setIncorrectFileType(Texts.text("evidence.upload.type", String.join(", ", endings))));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.text("evidence.upload.connecting"))
                        .setStalled(Texts.text("evidence.upload.stalled"))
                        .setProcessing(Texts.text("evidence.upload.processing"))
                        .setHeld(Texts.text("evidence.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.text("evidence.upload.remaining") + " ")
                        .setUnknown(Texts.text("evidence.upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.text("evidence.upload.unreachable"))
                        .setUnexpectedServerError(Texts.text("evidence.upload.failed"))
                        .setForbidden(Texts.text("evidence.upload.forbidden"))
                        .setFileTooLarge(Texts.text("evidence.upload.too_big", Sizes.text(largest)))));
        texts.setFile(new UploadI18N.File()
                .setRetry(Texts.text("evidence.upload.retry"))
                .setStart(Texts.text("evidence.upload.start"))
                .setRemove(Texts.text("evidence.upload.remove")));
        texts.setUnits(List.of("B", "KB", "MB", "GB"), 1024);
        return texts;
    }
}
