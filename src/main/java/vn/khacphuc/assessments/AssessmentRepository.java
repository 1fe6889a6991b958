package vn.khacphuc.assessments;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {

    @Query(nativeQuery = true, value = """
            SELECT a.* FROM assessment a
            JOIN unit_reach r ON r.unit_id = a.unit_id AND r.ancestor_id = :scope WHERE a.id = :id""")
    Optional<Assessment> findWithin(long scope, long id);

    Assessment saveAndFlush(Assessment assessment);
}
