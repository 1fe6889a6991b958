package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows; the figures of the board count by the same. Null, empty or false asks for all.
 *
 * @param unitId accountable unit, or one below it
 * @param otherArea only those without an area
 * @param planId tasks of this plan, gathered ones too
 * @param kind tasks of plans of this kind
 * @param year tasks of plans of this year
 * @param counted only those that count in the completion rate, see {@link Timeliness#COUNTED}
 * @param openOnly only open ones
 * @param running neither planned only nor cancelled: what the figures count
 * @param promise only those with points of this kind; the unit is then that of the deficiencies
 * @param original whether the timeliness asked for is that against the original deadline
 * @param itself of the unit itself, or one below it that has ended, not of those that stand below it
 * @param willBeLate forecast to miss the deadline, see {@link TaskForecasts}
 * @param outside only those of no plan: ordered by directives, by inspections
 * @param own only those the scope is accountable for, not those it cooperates in
 */
public record TaskFilter(
        String text,
        @Nullable Long unitId,
        @Nullable Long areaId,
        boolean otherArea,
        List<TaskState> states,
        @Nullable Timeliness timeliness,
        @Nullable Long planId,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable Long ownerId,
        boolean atRisk,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean openOnly,
        boolean counted,
        boolean own,
        boolean running,
        Promise.@Nullable Of promise,
        @Nullable Long deficiencyId,
        boolean original,
        boolean itself,
        boolean willBeLate,
        boolean outside) {

    /** Everything. */
    public static TaskFilter all() {
        return new TaskFilter(
                "", null, null, false, List.of(), null, null, null, null, null, false, null, null, false, false, false,
                false, null, null, false, false, false, false);
    }

    public TaskFilter ofPlan(long id) {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                id,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }

    public TaskFilter ofOwner(long id) {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                id,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }

    public TaskFilter ofDeficiency(long id) {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                promise,
                id,
                original,
                itself,
                willBeLate,
                outside);
    }

    public TaskFilter open() {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                true,
                counted,
                own,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }

    public TaskFilter matching(String words) {
        return new TaskFilter(
                words,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }

    /** Open tasks of a frame that fall due in a span of days. */
    public static TaskFilter dueWithin(
            @Nullable Long unitId, @Nullable String kind, int year, LocalDate from, LocalDate to) {
        return new TaskFilter(
                "", unitId, null, false, List.of(), null, null, kind, year, null, false, from, to, true, false, true,
                true, null, null, false, false, false, false);
    }

    public TaskFilter with(Promise.Of wanted) {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                wanted,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }

    /** Those the reader is accountable for that are forecast to be late. */
    public TaskFilter forecastLate() {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                timeliness,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                true,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                true,
                outside);
    }

    public TaskFilter inTime(Timeliness wanted) {
        return new TaskFilter(
                text,
                unitId,
                areaId,
                otherArea,
                states,
                wanted,
                planId,
                kind,
                year,
                ownerId,
                atRisk,
                dueFrom,
                dueTo,
                openOnly,
                counted,
                own,
                running,
                promise,
                deficiencyId,
                original,
                itself,
                willBeLate,
                outside);
    }
}
