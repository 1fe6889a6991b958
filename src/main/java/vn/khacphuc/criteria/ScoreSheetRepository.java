package vn.khacphuc.criteria;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreSheetRepository extends Repository<ScoreSheet, Long> {

    /** Locked: what is written on its lines is written while it is in the state seen. */
    @Query(nativeQuery = true, value = """
            SELECT s.* FROM score_sheet s
            JOIN unit_reach r ON r.unit_id = s.unit_id AND r.ancestor_id = :scope WHERE s.id = :id FOR UPDATE""")
    Optional<ScoreSheet> findWithin(long scope, long id);

    ScoreSheet saveAndFlush(ScoreSheet sheet);
}
