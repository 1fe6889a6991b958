package vn.khacphuc.criteria;

import java.math.BigDecimal;

/** Points of a unit in a content area. */
public record AreaScore(long sheetId, long areaId, BigDecimal maximum, BigDecimal points) {}
