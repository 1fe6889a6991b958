package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;

/**
 * What a slip is about.
 *
 * @param id task, unit (also of a cell and of a plan), person, deficiency, score sheet, assessment or directive
 * @param areaId of a cell: content area, null for "other"; of scores: the criterion; of an assessment: the indicator; of a
 *     directive: the unit
 * @param year of a cell and of a plan: year of the plans
 * @param planKind of a cell and of a plan: kind of the plans, null for all
 */
public record UrgingTarget(
        UrgingSubject subject,
        long id,
        @Nullable Long areaId,
        int year,
        @Nullable String planKind) {

    public static UrgingTarget task(long id) {
        return new UrgingTarget(UrgingSubject.TASK, id, null, 0, null);
    }

    public static UrgingTarget unit(long id) {
        return new UrgingTarget(UrgingSubject.UNIT, id, null, 0, null);
    }

    public static UrgingTarget cell(long unitId, @Nullable Long areaId, int year, @Nullable String planKind) {
        return new UrgingTarget(UrgingSubject.CELL, unitId, areaId, year, planKind);
    }

    public static UrgingTarget person(long id) {
        return new UrgingTarget(UrgingSubject.PERSON, id, null, 0, null);
    }

    public static UrgingTarget deficiency(long id) {
        return new UrgingTarget(UrgingSubject.DEFICIENCY, id, null, 0, null);
    }

    public static UrgingTarget score(long sheetId, long criterionId) {
        return new UrgingTarget(UrgingSubject.SCORE, sheetId, criterionId, 0, null);
    }

    /** What a unit reported of an indicator in its assessment of a period. */
    public static UrgingTarget indicator(long assessmentId, long indicatorId) {
        return new UrgingTarget(UrgingSubject.INDICATOR, assessmentId, indicatorId, 0, null);
    }

    public static UrgingTarget plan(long unitId, int year, String kind) {
        return new UrgingTarget(UrgingSubject.PLAN, unitId, null, year, kind);
    }

    public static UrgingTarget directive(long id, long unitId) {
        return new UrgingTarget(UrgingSubject.DIRECTIVE, id, unitId, 0, null);
    }

    /** From what is stored: 0 and empty for none. */
    static UrgingTarget of(UrgingSubject subject, long id, long areaKey, int year, String kindKey) {
        return new UrgingTarget(subject, id, areaKey == 0 ? null : areaKey, year, kindKey.isEmpty() ? null : kindKey);
    }

    long areaKey() {
        return areaId == null ? 0 : areaId;
    }

    String kindKey() {
        return planKind == null ? "" : planKind;
    }
}
