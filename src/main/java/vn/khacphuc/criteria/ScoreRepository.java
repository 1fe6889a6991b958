package vn.khacphuc.criteria;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ScoreRepository extends Repository<Score, Long> {

    Optional<Score> findBySheetIdAndId(long sheetId, long id);

    Score saveAndFlush(Score score);
}
