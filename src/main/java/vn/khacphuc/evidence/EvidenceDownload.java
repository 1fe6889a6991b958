package vn.khacphuc.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;

/** Hands a file out: to be saved, or shown inside a page of the portal where that is harmless. */
@Controller
class EvidenceDownload {

    private final EvidenceQueries queries;
    private final Acting acting;

    EvidenceDownload(EvidenceQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
    }

    /** What the reader may not read is not there. */
    @GetMapping("/" + Links.EVIDENCE)
    void download(
            @PathVariable("id") long id,
            @RequestParam(name = "show", defaultValue = "false") boolean show,
            HttpServletResponse response)
            throws IOException {
        EvidenceRow version = queries.find(acting.now(), id).orElse(null);
        if (version == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean inline = show && version.kind().isShown();
        response.setContentType(version.kind().mediaType());
        response.setContentLengthLong(version.size());
        response.setHeader(
                "Content-Disposition",
                (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(version.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("ETag", "\"" + version.sha256() + "\"");
        if (inline) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        } else {
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        queries.write(version, response.getOutputStream());
    }
}
