package vn.khacphuc.deficiencies;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Deficiencies with a cause of one class and heading, in one column of the map.
 *
 * @param headingId null for causes under no heading yet
 * @param columnId unit, area or year; null for deficiencies without an area
 * @param number deficiencies
 * @param points they cost; one with causes of several classes counts with each
 */
public record CauseCell(
        Cause cause,
        @Nullable Long headingId,
        @Nullable String heading,
        @Nullable Long columnId,
        @Nullable String columnName,
        int number,
        BigDecimal points) {}
