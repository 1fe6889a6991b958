package vn.khacphuc.criteria;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CriteriaSetRepository extends Repository<CriteriaSet, Long> {

    Optional<CriteriaSet> findById(long id);

    List<CriteriaSet> findByYearAndLevelAndState(int year, String level, SetState state);

    boolean existsByYearAndLevel(int year, String level);

    CriteriaSet saveAndFlush(CriteriaSet set);
}
