package vn.khacphuc.deficiencies;

import java.math.BigDecimal;

/** Points lost on a criterion that a deficiency explains. */
public record ExplainedRow(long id, long criterionId, BigDecimal points) {}
