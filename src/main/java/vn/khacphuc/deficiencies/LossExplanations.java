package vn.khacphuc.deficiencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.UnitQueries;

/** Turns points lost on several lines of a unit's scores into deficiencies at once, each with its cause. */
@Service
public class LossExplanations {

    private static final int MOST = 200;

    private final UnitQueries units;
    private final DraftRules rules;
    private final Register register;
    private final JdbcClient jdbc;

    LossExplanations(UnitQueries units, DraftRules rules, Register register, JdbcClient jdbc) {
        this.units = units;
        this.rules = rules;
        this.register = register;
        this.jdbc = jdbc;
    }

    /** Logs a deficiency for each line, all or none, and gives how many there are; each needs its cause. */
    @May({Role.HEAD, Role.COORDINATOR, Role.INSPECTOR})
    public long log(Actor by, Submission submission, long unitId, int year, List<LossLine> lines) {
        units.get(by.scope(), unitId);
        new Refusals()
                .when(lines.isEmpty(), "refusal.deficiencies.lines.none")
                .when(lines.size() > MOST, "refusal.deficiencies.lines.many", MOST)
                .refuse();
        hold(unitId, year);
        List<Refusal.Reason> wrong = new ArrayList<>();
        for (LossLine line : lines) {
            try {
                new Refusals()
                        .text(line.text(), 2000, "refusal.deficiencies.lines.cause")
                        .when(line.points().signum() <= 0, "refusal.deficiencies.lines.points")
                        .refuse();
                register.insert(by, rules.check(by, draft(by, unitId, year, line), 0), null);
            } catch (Refusal refused) {
                refused.reasons()
                        .forEach(reason ->
                                wrong.add(new Refusal.Reason("refusal.deficiencies.lines.of", line.title(), reason)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal(wrong);
        }
        return lines.size();
    }

    /** Two who explain the same points do it one after the other, so that no point is explained twice. */
    private void hold(long unitId, int year) {
        jdbc.sql("""
                        SELECT h.id FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id
                        WHERE h.unit_id = ? AND o.year = ? ORDER BY h.id FOR UPDATE""").params(unitId, year).query(Long.class).list();
    }

    private static DeficiencyDraft draft(Actor by, long unitId, int year, LossLine line) {
        return new DeficiencyDraft(
                unitId,
                null,
                year,
                null,
                line.criterionId(),
                line.title(),
                "",
                line.points(),
                Source.SCORING,
                "",
                by.today(),
                Map.of(line.cause(), line.text()),
                null);
    }
}
