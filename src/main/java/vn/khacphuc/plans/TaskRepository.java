package vn.khacphuc.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, Long> {

    @Query(nativeQuery = true, value = """
            SELECT t.* FROM task t JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :scope
            WHERE t.id = :id""")
    Optional<Task> findWithin(long scope, long id);

    List<Task> findByPlanIdAndStateInOrderById(long planId, List<TaskState> states);

    List<Task> findByCancelledByAmendmentIdOrderById(long amendmentId);

    List<Task> findByAddedByAmendmentIdOrderById(long amendmentId);

    List<Task> findByDirectivePartIdInOrderById(Collection<Long> partIds);

    List<Task> findByOwnerIdAndStateNotInOrderById(long ownerId, List<TaskState> states);

    List<Task> findByUnitIdInAndStateNotInAndDirectivePartIdIsNullOrderById(
            Collection<Long> unitIds, List<TaskState> states);

    Task saveAndFlush(Task task);

    <S extends Task> List<S> saveAllAndFlush(Iterable<S> tasks);

    void deleteAll(Iterable<? extends Task> tasks);

    void flush();
}
