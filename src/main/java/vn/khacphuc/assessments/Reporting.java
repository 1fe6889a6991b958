package vn.khacphuc.assessments;

import java.util.Map;

/**
 * Which reporting unit counts what belongs to a unit.
 *
 * @param byUnit reporting unit by unit; what is missing counts for the authority alone
 * @param names names of the reporting units, in the order of the book; 0 is the authority
 */
record Reporting(Map<Long, Long> byUnit, Map<Long, String> names) {

    /** The reporting unit, 0 for the authority itself. */
    long of(long unitId) {
        return byUnit.getOrDefault(unitId, 0L);
    }

    String name(long reportingUnit) {
        return names.getOrDefault(reportingUnit, "");
    }
}
