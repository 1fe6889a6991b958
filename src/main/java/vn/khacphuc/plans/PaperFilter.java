package vn.khacphuc.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which papers a list shows. Null or empty asks for all.
 *
 * @param unitId issuing unit, or one below it
 * @param kind code
 * @param timeliness against the current planned day
 * @param drafterId person
 */
public record PaperFilter(
        String text,
        @Nullable Long unitId,
        @Nullable String kind,
        List<PaperState> states,
        @Nullable Timeliness timeliness,
        @Nullable Long drafterId,
        @Nullable Long taskId,
        @Nullable Long deficiencyId) {

    public static PaperFilter all() {
        return new PaperFilter("", null, null, List.of(), null, null, null, null);
    }

    public static PaperFilter ofTask(long id) {
        return new PaperFilter("", null, null, List.of(), null, null, id, null);
    }

    public static PaperFilter ofDeficiency(long id) {
        return new PaperFilter("", null, null, List.of(), null, null, null, id);
    }
}
