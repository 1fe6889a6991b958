package vn.khacphuc.plans;

/**
 * A report as typed.
 *
 * @param percent 0 to 100
 * @param done what was done
 * @param obstacle what stands in the way, may be empty
 * @param atRisk whether the owner fears the deadline; then the obstacle says why
 */
public record ProgressDraft(int percent, String done, String obstacle, boolean atRisk) {}
