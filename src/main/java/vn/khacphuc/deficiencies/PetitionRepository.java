package vn.khacphuc.deficiencies;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PetitionRepository extends Repository<Petition, Long> {

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM petition p JOIN unit_reach r ON r.unit_id = p.authority_id
            WHERE p.id = :id AND r.ancestor_id = :scope""")
    Optional<Petition> findWithin(long scope, long id);

    Petition saveAndFlush(Petition petition);
}
