package vn.khacphuc.deficiencies;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InspectionRepository extends Repository<Inspection, Long> {

    @Query(nativeQuery = true, value = """
            SELECT i.* FROM inspection i WHERE i.id = :id AND EXISTS (
                SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope
                AND (r.unit_id = i.unit_id
                     OR r.unit_id IN (SELECT iu.unit_id FROM inspection_unit iu WHERE iu.inspection_id = i.id)))""")
    Optional<Inspection> findWithin(long scope, long id);

    /** Whoever settles the last of its deficiencies waits here for whoever settles the last but one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Inspection> findById(long id);

    Inspection saveAndFlush(Inspection inspection);
}
