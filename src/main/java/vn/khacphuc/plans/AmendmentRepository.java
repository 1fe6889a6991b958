package vn.khacphuc.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AmendmentRepository extends Repository<Amendment, Long> {

    Optional<Amendment> findById(long id);

    List<Amendment> findByPlanIdAndStateIn(long planId, List<PlanState> states);

    int countByPlanId(long planId);

    Amendment saveAndFlush(Amendment amendment);

    void delete(Amendment amendment);

    void flush();
}
