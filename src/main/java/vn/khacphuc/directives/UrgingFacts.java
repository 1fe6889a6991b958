package vn.khacphuc.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a slip is about, as it stands on the day it is sent.
 *
 * @param unitId unit addressed
 * @param measure of a task; of what else has a name, that name
 * @param personId owner of a task, or the person it is about
 * @param deadlineVersion due date of a task, last day of a figure's period, else the first of the month: a new one allows
 *     the levels anew
 * @param due of a task
 * @param percent of a task
 * @param late late tasks of a unit, cell or person
 * @param open open tasks of a unit, cell or person
 * @param running whether there is work to urge: a task neither planned only, nor reported, done or cancelled
 * @param begun whether a task is in an approved plan at all; of a figure whether its target is missed
 */
record UrgingFacts(
        long unitId,
        String unitName,
        @Nullable String measure,
        @Nullable Long personId,
        @Nullable String personName,
        LocalDate deadlineVersion,
        @Nullable LocalDate due,
        @Nullable Integer percent,
        @Nullable Integer late,
        @Nullable Integer open,
        boolean running,
        boolean begun) {}
