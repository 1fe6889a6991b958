package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as planned.
 *
 * @param unitId unit that issues it
 * @param kind code of its kind
 * @param drafterId who drafts it, null if that is open
 * @param plannedOn day it is to be issued by
 * @param taskId task of the unit it belongs to, null if to none
 * @param deficiencyId deficiency of the unit it helps to mend, null if none
 */
public record PaperDraft(
        long unitId,
        String kind,
        String title,
        @Nullable Long drafterId,
        LocalDate plannedOn,
        @Nullable Long taskId,
        @Nullable Long deficiencyId) {}
