package vn.khacphuc.assessments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Scope;

/** Proves on the screen the books that a book belongs to. */
@Service
@Transactional(readOnly = true)
public class BookProof {

    private final BookCheck check;
    private final JdbcClient jdbc;

    BookProof(BookCheck check, JdbcClient jdbc) {
        this.check = check;
        this.jdbc = jdbc;
    }

    /** Proves the chain in which the book of a period stands. */
    public BookVerdict of(Scope scope, long periodId) {
        return jdbc.sql("""
                        SELECT p.authority_id, p.kind FROM period p JOIN unit_reach r ON r.unit_id = p.authority_id
                        WHERE p.id = ? AND (r.ancestor_id = ? OR EXISTS (
                            SELECT 1 FROM unit_reach d WHERE d.ancestor_id = p.authority_id AND d.unit_id = ?)) LIMIT 1""")
                .params(periodId, scope.unitId(), scope.unitId())
                .query((row, number) -> check.of(row.getLong(1), PeriodKind.valueOf(row.getString(2))))
                .optional()
                .orElseThrow(() -> new NotFound("period", periodId));
    }
}
