package vn.khacphuc.directives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UrgingRepository extends Repository<Urging, Long> {

    @Query(nativeQuery = true, value = """
            SELECT g.* FROM urging g JOIN unit_reach r ON r.unit_id = g.unit_id AND r.ancestor_id = :scope
            WHERE g.id = :id""")
    Optional<Urging> findWithin(long scope, long id);

    /** All levels of one subject and deadline, lowest first. */
    @Query(nativeQuery = true, value = """
            SELECT g.* FROM urging g
            WHERE g.kind = :kind AND g.subject = :subject AND g.subject_id = :subjectId AND g.area_key = :area
              AND g.plan_year = :year AND g.plan_kind = :planKind AND g.deadline_version = :deadlineVersion
            ORDER BY g.level""")
    List<Urging> chain(
            String kind,
            String subject,
            long subjectId,
            long area,
            int year,
            String planKind,
            LocalDate deadlineVersion);

    /** How many higher levels than this slip are out. */
    @Query(
            nativeQuery = true,
            value = "SELECT COUNT(*) FROM urging g JOIN urging o ON " + UrgingLadder.SAME
                    + " AND o.level > g.level AND o.state NOT IN ('PROPOSED', 'DROPPED') WHERE g.id = :id")
    int countFollowing(long id);

    /** The latest deadline version for which any level of a subject is out. */
    @Query(nativeQuery = true, value = """
            SELECT MAX(g.deadline_version) FROM urging g
            WHERE g.kind = :kind AND g.subject = :subject AND g.subject_id = :subjectId AND g.area_key = :area
              AND g.plan_year = :year AND g.plan_kind = :planKind AND g.state NOT IN ('PROPOSED', 'DROPPED')""")
    Optional<LocalDate> lastVersion(String kind, String subject, long subjectId, long area, int year, String planKind);

    List<Urging> findByPersonIdAndStateInOrderById(long personId, List<UrgingState> states);

    <S extends Urging> List<S> saveAllAndFlush(Iterable<S> urgings);

    Urging saveAndFlush(Urging urging);
}
