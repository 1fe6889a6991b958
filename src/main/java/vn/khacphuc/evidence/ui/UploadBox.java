package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import java.util.List;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UploadTexts;

/** Where files are dropped, chosen or photographed; they go at once, and each says what became of it. */
@Tag("portal-upload")
@JsModule("context://portal/upload.js")
class UploadBox extends HtmlContainer {

    private static final long serialVersionUID = 1;
    private static final String PHOTOGRAPHS = "image/jpeg,image/png,image/webp";

    private final Upload upload;
    private final Button camera = new Button(Texts.text("evidence.camera"), VaadinIcon.CAMERA.create());
    private int sending;
    private int failed;

    /**
     * For files of these endings.
     *
     * @param largest in bytes; what is larger does not even set out
     * @param sent after each file that was taken
     */
    UploadBox(Sending.Taking taking, List<String> endings, long largest, Runnable sent) {
        upload = new Upload(new Sending(taking));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) Math.min(largest, Integer.MAX_VALUE));
        // Only to help choosing: what a file is says its content.
        upload.getElement().setProperty("accept", String.join(",", endings));
        upload.setI18n(UploadTexts.of(endings, largest));
        upload.setWidthFull();
        camera.addClassName("only-touch");
        addClassName("stack");
        add(camera, upload);
        if (!endings.contains(".jpg")) {
            camera.setVisible(false);
        }
        getElement().addEventListener("file-sent", event -> sent.run());
        getElement()
                .addEventListener("files-state", event -> {
                    sending = event.getEventData().path("event.detail.sending").asInt(0);
                    failed = event.getEventData().path("event.detail.failed").asInt(0);
                })
                .addEventData("event.detail.sending")
                .addEventData("event.detail.failed");
    }

    /** One file only, instead of as many as one likes. */
    UploadBox single() {
        upload.setMaxFiles(1);
        return this;
    }

    /** Refuses while files are on their way, or listed that could not be sent. */
    void checkSent() {
        new Refusals()
                .when(sending > 0, "refusal.evidence.sending", sending)
                .when(failed > 0, "refusal.evidence.failed", failed)
                .refuse();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().beforeClientResponse(this, context -> {
            getElement().callJsFunction("watch", upload.getElement());
            if (camera.isVisible()) {
                getElement().callJsFunction("camera", camera.getElement(), PHOTOGRAPHS);
            }
        });
    }
}
