package vn.khacphuc.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What figures are asked for.
 *
 * @param unitId root of the subtree they cover, within what the reader may see
 * @param year year of the plans; deficiencies are those of the year before, which these plans mend
 * @param kind kind of plan, null for all
 * @param today day they are true for
 */
public record Frame(long unitId, int year, @Nullable String kind, LocalDate today) {}
