package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Locks periods into books, one after the other, and adds dated corrections to books. */
@Service
public class PeriodLocks {

    private static final int TEXT = 4000;
    private static final int REASON = 2000;

    private final PeriodRepository periods;
    private final AssessmentRecords records;
    private final BookWriter writer;
    private final BookChain chain;
    private final JdbcClient jdbc;
    private final Trail trail;

    PeriodLocks(
            PeriodRepository periods,
            AssessmentRecords records,
            BookWriter writer,
            BookChain chain,
            JdbcClient jdbc,
            Trail trail) {
        this.periods = periods;
        this.records = records;
        this.writer = writer;
        this.chain = chain;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Locks a period that is over: its book is written and never changes. Refused while an earlier one of its kind is open;
     * and while units are not rated, which are named, unless a reason is given for locking without them.
     *
     * @param reason why units that are not rated are not waited for; empty where there are none
     */
    @May(Role.LEADER)
    public void lock(Actor by, Submission submission, long periodId, String reason) {
        Period period =
                periods.findWithin(by.scope().unitId(), periodId).orElseThrow(() -> new NotFound("period", periodId));
        Conflict.check(period.version(), submission);
        Refusals refusals = new Refusals().limit(reason, REASON, "refusal.assessments.reason");
        earlier(period).forEach(refusals::add);
        period.lock(by, refusals);
        periods.saveAndFlush(period);
        jdbc.sql("UPDATE assessment SET version = version + 1, changed_at = ? WHERE period_id = ?")
                .params(by.at(), periodId)
                .update();
        List<String> missing = unrated(period);
        new Refusals()
                .when(
                        !missing.isEmpty() && reason.isBlank(),
                        "refusal.assessments.unrated",
                        missing.size(),
                        String.join(", ", missing))
                .refuse();
        BookWriter.Written written = writer.write(by, period, reason.strip(), missing);
        jdbc.sql("UPDATE assessment SET state = 'LOCKED' WHERE period_id = ?")
                .param(periodId)
                .update();
        records.allChanged(by, "assessment.locked", periodId);
        trail.write(
                by,
                "period.locked",
                "period",
                periodId,
                period.authorityId(),
                Map.of(
                        "sequence",
                        written.sequence(),
                        "hash",
                        written.hash(),
                        "rows",
                        written.rows(),
                        "missing",
                        missing.size(),
                        "reason",
                        reason.strip()));
    }

    /** Adds a dated correction to a book; the book itself stays as it is. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void addAddendum(Actor by, Submission submission, long periodId, String text) {
        Period period =
                periods.findWithin(by.scope().unitId(), periodId).orElseThrow(() -> new NotFound("period", periodId));
        new Refusals()
                .when(!period.isLocked(), "refusal.assessments.no_book")
                .text(text, TEXT, "refusal.assessments.addendum")
                .refuse();
        String kind = period.span().kind().name();
        BookChain.End end = chain.hold(period.authorityId(), kind);
        int ordinal = jdbc.sql("SELECT COALESCE(MAX(ordinal), 0) + 1 FROM book_addendum WHERE period_id = ?")
                .param(periodId)
                .query(Integer.class)
                .single();
        if (submission.version() != ordinal - 1L) {
            throw new Conflict();
        }
        BookHash.Addendum addendum = new BookHash.Addendum(
                periodId,
                ordinal,
                period.authorityId(),
                kind,
                end.sequence() + 1,
                BookChain.stored(by.at()),
                by.accountId(),
                by.name(),
                text.strip(),
                end.hash());
        byte[] hash = addendum.hash();
        jdbc.sql("""
                        INSERT INTO book_addendum (period_id, ordinal, authority_id, kind, sequence, at, account_id, person_name,
                                                   text, previous, hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        addendum.periodId(),
                        addendum.ordinal(),
                        addendum.authorityId(),
                        addendum.kind(),
                        addendum.sequence(),
                        addendum.at(),
                        addendum.accountId(),
                        addendum.personName(),
                        addendum.text(),
                        addendum.previous(),
                        hash)
                .update();
        chain.move(period.authorityId(), kind, addendum.sequence(), hash);
        trail.write(
                by,
                "period.corrected",
                "period",
                periodId,
                period.authorityId(),
                Map.of("sequence", addendum.sequence(), "hash", BookHash.hex(hash)));
    }

    private List<Refusal.Reason> earlier(Period period) {
        Span span = period.span();
        return jdbc.sql("""
                        SELECT last_day FROM period
                        WHERE authority_id = ? AND kind = ? AND state = 'OPEN' AND last_day < ? ORDER BY last_day LIMIT 1""")
                .params(period.authorityId(), span.kind().name(), span.firstDay())
                .query((row, number) ->
                        new Refusal.Reason("refusal.assessments.earlier_open", row.getObject(1, LocalDate.class)))
                .list();
    }

    /** Units that still lived at the cut-off. */
    private List<String> unrated(Period period) {
        return jdbc.sql("""
                        SELECT u.name FROM assessment a JOIN unit u ON u.id = a.unit_id JOIN unit_kind k ON k.code = u.kind
                        WHERE a.period_id = ? AND a.state <> 'RATED' AND (u.valid_to IS NULL OR u.valid_to >= ?)
                        ORDER BY k.sort_order, u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci LIMIT 20000""")
                .params(period.id(), period.lastDay())
                .query(String.class)
                .list();
    }
}
