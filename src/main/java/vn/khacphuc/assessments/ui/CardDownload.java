package vn.khacphuc.assessments.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khacphuc.assessments.ScorecardDetail;
import vn.khacphuc.assessments.ScorecardQueries;
import vn.khacphuc.assessments.Scorecards;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;

/** An issued card for a word processor; who takes it along is in the trail. */
@Controller
class CardDownload {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Scorecards scorecards;
    private final ScorecardQueries queries;
    private final Acting acting;

    CardDownload(Scorecards scorecards, ScorecardQueries queries, Acting acting) {
        this.scorecards = scorecards;
        this.queries = queries;
        this.acting = acting;
    }

    /** For who may see the card; for others there is no such file. */
    @GetMapping("/" + Links.SCORECARD_FILE)
    void download(@PathVariable("id") long id, HttpServletResponse response) throws IOException {
        Actor by = acting.now();
        Optional<ScorecardDetail> found = queries.card(by, id);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ScorecardDetail card = found.get();
        scorecards.export(by, Submission.first(), id);
        response.setContentType(WORD);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(
                                Texts.text(
                                        "assessments.cards.file.name",
                                        card.personName(),
                                        Dates.day(card.toDay()).replace('/', '-')),
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        new CardFile(card, queries.frozen(by, id)).write(by, response.getOutputStream());
    }
}
