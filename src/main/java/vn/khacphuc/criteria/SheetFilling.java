package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/**
 * Completes all lines of a unit at once that have no score yet, or nothing that shows it: most units reach most of them, and
 * correct the others.
 */
@Service
public class SheetFilling {

    private static final int LONGEST = 2000;

    private final ScoringRoundRepository rounds;
    private final ScoreSheetRepository sheets;
    private final ScoreQueries queries;
    private final JdbcClient jdbc;
    private final Trail trail;

    SheetFilling(
            ScoringRoundRepository rounds,
            ScoreSheetRepository sheets,
            ScoreQueries queries,
            JdbcClient jdbc,
            Trail trail) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.queries = queries;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Gives every line without a score the most there is, and every line without a word or a file the note; bonus and
     * penalty left out.
     *
     * @param note what shows it, the same for all
     */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public void fill(Actor by, Submission submission, long sheetId, String note) {
        ScoreSheet sheet =
                sheets.findWithin(by.scope().unitId(), sheetId).orElseThrow(() -> new NotFound("score sheet", sheetId));
        Conflict.check(sheet.version(), submission);
        Refusals refusals = rounds.hold(sheet.roundId())
                .map(ScoringRound::refuseIfLocked)
                .orElseThrow(() -> new NotFound("scoring round", sheetId));
        sheet.fill(refusals.text(note, LONGEST, "refusal.criteria.score.note"), by.at());
        sheets.saveAndFlush(sheet);
        SheetRow row = queries.sheet(by.scope(), sheetId).orElseThrow(() -> new NotFound("score sheet", sheetId));
        List<ScoreRow> lines = queries.lines(row, Locale.ROOT);
        Set<Long> alternatives = lines.stream()
                .map(ScoreRow::criterion)
                .filter(CriterionRow::alternatives)
                .map(CriterionRow::id)
                .collect(Collectors.toSet());
        Set<@Nullable Long> chosen = lines.stream()
                .filter(line -> line.selfPoints() != null)
                .map(line -> line.criterion().parentId())
                .collect(Collectors.toCollection(HashSet::new));
        int filled = 0;
        for (ScoreRow line : lines) {
            Long id = line.id();
            Long parent = line.criterion().parentId();
            if (id != null && line.isUnshown()) {
                filled += note(id, note.strip());
            } else if (id != null && line.selfPoints() == null && !line.selfLacks() && line.isAsked()) {
                // Of alternatives the first is taken; the others do not apply then.
                boolean other = parent != null && alternatives.contains(parent) && !chosen.add(parent);
                filled += other ? lacks(id, note.strip()) : fill(id, line.criterion(), note.strip());
            }
        }
        trail.write(by, "score.filled", "score_sheet", sheetId, sheet.unitId(), Map.of("lines", filled));
    }

    private int note(long scoreId, String note) {
        return jdbc.sql("UPDATE score SET self_note = ?, version = version + 1 WHERE id = ?")
                .params(note, scoreId)
                .update();
    }

    private int lacks(long scoreId, String note) {
        return jdbc.sql("UPDATE score SET self_lacks = TRUE, self_note = ?, version = version + 1 WHERE id = ?")
                .params(note, scoreId)
                .update();
    }

    private int fill(long scoreId, CriterionRow line, String note) {
        BigDecimal value = line.rule().best(line.maxPoints());
        return jdbc.sql("""
                        UPDATE score SET value = ?, self_points = ?, self_note = ?, version = version + 1
                        WHERE id = ?""")
                .params(value, line.rule().points(value, line.maxPoints()), note, scoreId)
                .update();
    }
}
