package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.units.UnitQueries;

/** The office's rule by which the index of a unit gives points for a person's rating, edition by edition. */
@Service
public class ParRules {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final String ROW = """
            SELECT id, edition, name, kind, least_percent, points_met, points_missed, source, valid_from, valid_to
            FROM par_rule WHERE authority_id = ?""";

    private final UnitQueries units;
    private final JdbcClient jdbc;
    private final Trail trail;

    ParRules(UnitQueries units, JdbcClient jdbc, Trail trail) {
        this.units = units;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Sets the next edition for the actor's authority and gives its id; the version is the number of editions there are. */
    @May(Role.COORDINATOR)
    public long set(Actor by, Submission submission, ParRuleDraft draft) {
        long authority = units.authorityOf(by.unitId());
        // Two who set one at once take turns, and the later one reads what the other set.
        jdbc.sql("SELECT id FROM unit WHERE id = ? FOR UPDATE")
                .param(authority)
                .query(Long.class)
                .single();
        List<ParRuleRow> before = editions(by.scope(), authority);
        Conflict.check(before.size(), submission);
        check(draft, before);
        jdbc.sql("UPDATE par_rule SET valid_to = ?, version = version + 1 WHERE authority_id = ? AND valid_to IS NULL")
                .params(draft.validFrom().minusDays(1), authority)
                .update();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO par_rule (version, authority_id, edition, name, kind, least_percent, points_met,
                                              points_missed, source, valid_from)
                        VALUES (0, :authority, :edition, :name, :kind, :least, :met, :missed, :source, :from)""")
                .param("authority", authority)
                .param("edition", before.size() + 1)
                .param("name", draft.name().strip())
                .param("kind", draft.kind().name())
                .param("least", draft.kind() == ParRuleKind.PERCENT ? draft.leastPercent() : null)
                .param("met", draft.pointsMet())
                .param("missed", draft.pointsMissed())
                .param("source", draft.source().strip())
                .param("from", draft.validFrom())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        trail.write(
                by,
                "par_rule.set",
                "par_rule",
                id.longValue(),
                authority,
                Map.of("name", draft.name(), "edition", before.size() + 1, "from", draft.validFrom()));
        return id.longValue();
    }

    /** All editions of the authority at or above a unit, the latest first. */
    public List<ParRuleRow> editions(Scope scope, long unitId) {
        units.get(scope, unitId);
        return jdbc.sql(ROW + " ORDER BY edition DESC LIMIT 200")
                .param(units.authorityOf(unitId))
                .query(ParRuleRow.class)
                .list();
    }

    Optional<ParRuleRow> find(long id) {
        return jdbc.sql("""
                        SELECT id, edition, name, kind, least_percent, points_met, points_missed, source, valid_from, valid_to
                        FROM par_rule WHERE id = ?""").param(id).query(ParRuleRow.class).optional();
    }

    /** By the edition in force on a day and the latest scores that were locked before a moment. */
    ParProposal propose(long unitId, LocalDate day, Instant known) {
        Optional<ParRuleRow> rule = jdbc.sql(ROW
                        + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY edition DESC LIMIT 1")
                .params(units.authorityOf(unitId), day, day)
                .query(ParRuleRow.class)
                .optional();
        Optional<Index> index =
                jdbc.sql("""
                        SELECT o.year, h.percent, (
                            SELECT AVG(x.percent) FROM score_sheet x
                            WHERE x.round_id = h.round_id AND x.set_id = h.set_id AND x.percent IS NOT NULL) AS average
                        FROM score_sheet h JOIN scoring_round o ON o.id = h.round_id
                        WHERE h.unit_id = ? AND o.state = 'LOCKED' AND o.locked_at < ? AND h.percent IS NOT NULL
                        ORDER BY o.year DESC LIMIT 1""").params(unitId, known).query(Index.class).optional();
        if (rule.isEmpty() || index.isEmpty()) {
            return new ParProposal(
                    rule.map(ParRuleRow::id).orElse(null),
                    index.map(Index::year).orElse(null),
                    index.map(Index::percent).orElse(null),
                    null,
                    null);
        }
        ParRuleRow edition = rule.get();
        BigDecimal percent = index.get().percent();
        BigDecimal named = edition.leastPercent();
        BigDecimal least = edition.kind() == ParRuleKind.PERCENT && named != null
                ? named
                : index.get().average();
        return new ParProposal(
                edition.id(),
                index.get().year(),
                percent,
                least,
                percent.compareTo(least) >= 0 ? edition.pointsMet() : edition.pointsMissed());
    }

    private static void check(ParRuleDraft draft, List<ParRuleRow> before) {
        BigDecimal least = draft.leastPercent();
        new Refusals()
                .text(draft.name(), 300, "refusal.assessments.card.rule.name")
                .limit(draft.source(), 300, "refusal.assessments.card.rule.source")
                .when(
                        draft.kind() == ParRuleKind.PERCENT
                                && (least == null || least.signum() < 0 || least.compareTo(MOST) > 0),
                        "refusal.assessments.card.rule.percent")
                .when(
                        outside(draft.pointsMet()) || outside(draft.pointsMissed()),
                        "refusal.assessments.card.rule.points",
                        MOST)
                .when(draft.pointsMet().compareTo(draft.pointsMissed()) < 0, "refusal.assessments.card.rule.order")
                .when(
                        !before.isEmpty()
                                && !draft.validFrom().isAfter(before.getFirst().validFrom()),
                        "refusal.assessments.card.rule.from",
                        before.isEmpty() ? draft.validFrom() : before.getFirst().validFrom())
                .refuse();
    }

    private static boolean outside(BigDecimal points) {
        return points.signum() < 0
                || points.compareTo(MOST) > 0
                || points.stripTrailingZeros().scale() > 2;
    }

    private record Index(int year, BigDecimal percent, BigDecimal average) {}
}
