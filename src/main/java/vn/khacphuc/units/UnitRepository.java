package vn.khacphuc.units;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, Long> {

    Optional<Unit> findById(long id);

    long count();

    Unit saveAndFlush(Unit unit);
}
