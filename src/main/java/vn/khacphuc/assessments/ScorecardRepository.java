package vn.khacphuc.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScorecardRepository extends Repository<Scorecard, Long> {

    /** One of a person of the scope, or one's own. */
    @Query(nativeQuery = true, value = """
            SELECT c.* FROM scorecard c WHERE c.id = :id AND (c.person_id = :self OR EXISTS (
                SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope AND r.unit_id = c.unit_id))""")
    Optional<Scorecard> findWithin(long scope, long self, long id);

    boolean existsByPersonIdAndFromDayAndToDayAndStateIn(
            long personId, LocalDate fromDay, LocalDate toDay, List<CardState> states);

    Scorecard saveAndFlush(Scorecard card);
}
