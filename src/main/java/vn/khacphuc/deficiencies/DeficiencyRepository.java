package vn.khacphuc.deficiencies;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeficiencyRepository extends Repository<Deficiency, Long> {

    @Query(nativeQuery = true, value = """
            SELECT d.* FROM deficiency d JOIN unit_reach r ON r.unit_id = d.unit_id AND r.ancestor_id = :scope
            WHERE d.id = :id""")
    Optional<Deficiency> findWithin(long scope, long id);

    Optional<Deficiency> findById(long id);

    Deficiency saveAndFlush(Deficiency deficiency);
}
