package vn.khacphuc.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An area, criterion or component of a set. */
public record CriterionRow(
        long id,
        long version,
        long setId,
        int year,
        String level,
        @Nullable Long parentId,
        CriterionKind kind,
        String code,
        String name,
        BigDecimal maxPoints,
        String evidence,
        String scoringRule,
        long areaId,
        String areaShort) {}
