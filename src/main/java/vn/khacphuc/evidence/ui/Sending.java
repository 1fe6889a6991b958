package vn.khacphuc.evidence.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;

/**
 * Takes files as the browser sends them, without holding the session meanwhile. What is refused is answered in words, in
 * the reader's language.
 */
class Sending implements UploadHandler {

    private static final long serialVersionUID = 1;
    private static final int REFUSED = 422;

    private final transient Taking taking;

    Sending(Taking taking) {
        this.taking = taking;
    }

    /** Takes one file, read to its end or not at all; runs outside of the session's lock. */
    @FunctionalInterface
    interface Taking {
        void take(UUID press, UploadEvent file) throws IOException;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try {
            taking.take(press(event.getRequest().getHeader("X-Press")), event);
        } catch (Refusal | Conflict | NotFound | AccessDeniedException refused) {
            String[] why = new String[1];
            event.getUI().accessSynchronously(() -> why[0] = Attempt.why(refused));
            event.reject(why[0]);
        }
    }

    @Override
    public void responseHandled(UploadResult result) {
        if (result.exception() != null || !result.allRejected()) {
            UploadHandler.super.responseHandled(result);
            return;
        }
        result.response().setStatus(REFUSED);
        result.response().setContentType("text/plain;charset=UTF-8");
        try {
            result.response()
                    .getWriter()
                    .write(result.rejectedFiles().getFirst().reason());
        } catch (IOException gone) {
            // Nobody is there to be told.
        }
    }

    private static UUID press(@Nullable String sent) {
        try {
            return sent == null ? UUID.randomUUID() : UUID.fromString(sent);
        } catch (IllegalArgumentException unfit) {
            return UUID.randomUUID();
        }
    }
}
