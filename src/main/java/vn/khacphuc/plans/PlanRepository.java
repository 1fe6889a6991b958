package vn.khacphuc.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

    @Query(nativeQuery = true, value = """
            SELECT p.* FROM plan p JOIN unit_reach r ON r.unit_id = p.unit_id AND r.ancestor_id = :scope
            WHERE p.id = :id""")
    Optional<Plan> findWithin(long scope, long id);

    boolean existsByUnitIdAndKindAndYear(long unitId, String kind, int year);

    List<Plan> findByUnitIdInAndStateNotOrderById(Collection<Long> unitIds, PlanState state);

    Plan saveAndFlush(Plan plan);

    void delete(Plan plan);

    void flush();
}
