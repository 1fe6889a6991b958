package vn.khacphuc.criteria;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoringRoundRepository extends Repository<ScoringRound, Long> {

    @Query(nativeQuery = true, value = """
            SELECT s.* FROM scoring_round s
            JOIN unit_reach r ON r.unit_id = s.authority_id AND r.ancestor_id = :scope WHERE s.id = :id""")
    Optional<ScoringRound> findWithin(long scope, long id);

    /** Read to be relied on until the end of the transaction: a round being locked waits, and then refuses. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("SELECT s FROM ScoringRound s WHERE s.id = :id")
    Optional<ScoringRound> hold(long id);

    boolean existsByAuthorityIdAndYear(long authorityId, int year);

    ScoringRound saveAndFlush(ScoringRound round);
}
