package vn.khacphuc.plans;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskExtensionRepository extends Repository<TaskExtension, Long> {

    @Query(nativeQuery = true, value = """
            SELECT e.* FROM task_extension e JOIN task t ON t.id = e.task_id
            JOIN unit_reach r ON r.unit_id = t.unit_id AND r.ancestor_id = :scope
            WHERE e.id = :id""")
    Optional<TaskExtension> findWithin(long scope, long id);

    /** As it stands in the database now. */
    @Query(nativeQuery = true, value = "SELECT version FROM task_extension WHERE id = :id")
    long versionOf(long id);

    boolean existsByTaskIdAndState(long taskId, ExtensionState state);

    TaskExtension saveAndFlush(TaskExtension extension);
}
