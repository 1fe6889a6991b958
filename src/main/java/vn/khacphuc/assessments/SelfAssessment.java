package vn.khacphuc.assessments;

import vn.khacphuc.base.Refusals;

/** What a unit says of itself, as typed. */
public record SelfAssessment(String results, String obstacles, String nextSteps) {

    private static final int LIMIT = 4000;

    Refusals check() {
        return new Refusals()
                .limit(results, LIMIT, "refusal.assessments.results")
                .limit(obstacles, LIMIT, "refusal.assessments.obstacles")
                .limit(nextSteps, LIMIT, "refusal.assessments.next_steps");
    }
}
