package vn.khacphuc.assessments;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<Period, Long> {

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM period p
            JOIN unit_reach r ON r.unit_id = p.authority_id AND r.ancestor_id = :scope WHERE p.id = :id""")
    Optional<Period> findWithin(long scope, long id);

    /** Read to be relied on until the end of the transaction: a lock waits for it, and it waits for a lock. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("SELECT p FROM Period p WHERE p.id = :id")
    Optional<Period> hold(long id);

    Period saveAndFlush(Period period);
}
