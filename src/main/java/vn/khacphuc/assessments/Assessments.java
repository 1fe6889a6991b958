package vn.khacphuc.assessments;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Units say how a period went, and are rated by somebody of another unit. */
@Service
public class Assessments {

    private final PeriodRepository periods;
    private final AssessmentRepository assessments;
    private final AssessmentRecords records;
    private final JdbcClient jdbc;
    private final Trail trail;

    Assessments(
            PeriodRepository periods,
            AssessmentRepository assessments,
            AssessmentRecords records,
            JdbcClient jdbc,
            Trail trail) {
        this.periods = periods;
        this.assessments = assessments;
        this.records = records;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Keeps what the unit has written so far. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void write(Actor by, Submission submission, long assessmentId, SelfAssessment self) {
        Assessment assessment = load(by, submission, assessmentId);
        assessment.write(self, self.check(), by);
        done(by, "assessment.written", assessment, Map.of());
    }

    /** Sends the unit's word to be rated. */
    @May({Role.HEAD, Role.COORDINATOR})
    public void submit(Actor by, Submission submission, long assessmentId, SelfAssessment self) {
        Assessment assessment = load(by, submission, assessmentId);
        assessment.submit(self, self.check(), by);
        done(by, "assessment.submitted", assessment, Map.of());
    }

    /** Gives it back to the unit, with a reason. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void giveBack(Actor by, Submission submission, long assessmentId, String reason) {
        Assessment assessment = load(by, submission, assessmentId);
        assessment.giveBack(reason, notOwn(by, assessment), by);
        done(by, "assessment.returned", assessment, Map.of("reason", reason.strip()));
    }

    /** Rates a unit that has reported; never the own one. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void rate(Actor by, Submission submission, long assessmentId, Rating rating) {
        Assessment assessment = load(by, submission, assessmentId);
        Period period = periods.hold(assessment.periodId()).orElseThrow();
        assessment.rate(
                rating,
                period.open(notOwn(by, assessment)).when(!exists(rating.code()), "refusal.assessments.rating"),
                by);
        done(
                by,
                "assessment.rated",
                assessment,
                Map.of("rating", rating.code(), "comment", rating.comment().strip()));
    }

    private void done(Actor by, String verb, Assessment assessment, Map<String, Object> told) {
        assessments.saveAndFlush(assessment);
        records.changed(by, verb, assessment.id());
        trail.write(by, verb, "assessment", assessment.id(), assessment.unitId(), told);
    }

    private Refusals notOwn(Actor by, Assessment assessment) {
        return new Refusals().when(by.isOwnUnit(assessment.unitId()), "refusal.assessments.own_unit");
    }

    private boolean exists(String rating) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM assessment_rating WHERE code = ?)")
                .param(rating)
                .query(Boolean.class)
                .single();
    }

    private Assessment load(Actor by, Submission submission, long id) {
        Assessment assessment =
                assessments.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("assessment", id));
        Conflict.check(assessment.version(), submission);
        return assessment;
    }
}
