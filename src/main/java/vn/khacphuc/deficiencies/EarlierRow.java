package vn.khacphuc.deficiencies;

/**
 * A deficiency that another may be linked to.
 *
 * @param sameCriterion whether it concerns the criterion asked for
 */
public record EarlierRow(long id, String title, int year, DeficiencyState state, boolean sameCriterion) {}
