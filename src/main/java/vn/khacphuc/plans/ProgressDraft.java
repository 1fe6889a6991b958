package vn.khacphuc.plans;

import java.util.List;

/**
 * A report as typed.
 *
 * @param percent 0 to 100
 * @param done what was done
 * @param obstacle what stands in the way, may be empty
 * @param atRisk whether the owner fears the deadline; then the obstacle says why
 * @param evidence versions of files that this account has sent for the task
 */
public record ProgressDraft(int percent, String done, String obstacle, boolean atRisk, List<Long> evidence) {

    public ProgressDraft {
        evidence = List.copyOf(evidence);
    }

    /** A report without files. */
    public ProgressDraft(int percent, String done, String obstacle, boolean atRisk) {
        this(percent, done, obstacle, atRisk, List.of());
    }

    /** The same report with these files. */
    public ProgressDraft with(List<Long> versions) {
        return new ProgressDraft(percent, done, obstacle, atRisk, versions);
    }
}
