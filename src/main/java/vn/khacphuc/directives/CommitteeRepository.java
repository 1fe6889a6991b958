package vn.khacphuc.directives;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitteeRepository extends Repository<Committee, Long> {

    @Query(nativeQuery = true, value = """
            SELECT c.* FROM committee c JOIN unit_reach r ON r.unit_id = c.unit_id AND r.ancestor_id = :scope
            WHERE c.id = :id""")
    Optional<Committee> findWithin(long scope, long id);

    Committee saveAndFlush(Committee committee);
}
