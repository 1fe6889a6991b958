package vn.khacphuc.deficiencies;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CauseHeadingRepository extends Repository<CauseHeading, Long> {

    Optional<CauseHeading> findById(long id);

    CauseHeading saveAndFlush(CauseHeading heading);
}
