package vn.khacphuc.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperRepository extends Repository<Paper, Long> {

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM paper p JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
            WHERE p.id = :id""")
    Optional<Paper> findWithin(long scope, long id);

    List<Paper> findByUnitIdInAndStateOrderById(Collection<Long> unitIds, PaperState state);

    List<Paper> findByDrafterIdAndStateOrderById(long drafterId, PaperState state);

    Paper saveAndFlush(Paper paper);

    <S extends Paper> List<S> saveAllAndFlush(Iterable<S> papers);
}
