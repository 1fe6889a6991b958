package vn.khacphuc.directives;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectivePartRepository extends Repository<DirectivePart, Long> {

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM directive_part p JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
            WHERE p.directive_id = :id AND p.unit_id = :unit ORDER BY p.id""")
    List<DirectivePart> findWithin(long scope, long id, long unit);

    List<DirectivePart> findByDirectiveIdOrderById(long directiveId);

    List<DirectivePart> findByUnitIdInAndStateInOrderById(Collection<Long> unitIds, Collection<PartState> states);

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM directive_part p JOIN task t ON t.directive_part_id = p.id
            WHERE t.id IN (:tasks) ORDER BY p.directive_id, p.id""")
    List<DirectivePart> findByTasks(Collection<Long> tasks);

    @Query(nativeQuery = true, value = """
            SELECT COUNT(*) FROM directive_part p
            WHERE p.directive_id = :id AND p.state IN ('SENT', 'ACKNOWLEDGED') FOR UPDATE""")
    long countOpen(long id);

    boolean existsByDirectiveIdAndState(long directiveId, PartState state);

    <S extends DirectivePart> List<S> saveAllAndFlush(Iterable<S> parts);
}
