package vn.khacphuc.criteria;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, Long> {

    Optional<Criterion> findById(long id);

    boolean existsByParentId(long parentId);

    Criterion saveAndFlush(Criterion criterion);

    void delete(Criterion criterion);
}
