package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusal;

/**
 * What would come of sending a slip about a subject now.
 *
 * @param version of the proposal it would take the place of, 0 where there is none
 * @param measure of a task
 * @param areaShort of a cell, null for "other"
 * @param ownerId who is accountable for a task
 * @param level that would follow
 * @param number it would most likely bear, empty where nothing would be sent
 * @param personId addressed by name the level before, or the person it is about
 * @param refusal why nothing would be sent, null where it would
 */
public record UrgingPreview(
        UrgingKind kind,
        UrgingTarget target,
        long version,
        String unitName,
        @Nullable String measure,
        @Nullable String areaShort,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        int level,
        String number,
        @Nullable Long personId,
        @Nullable Refusal refusal)
        implements UrgingAbout {

    @Override
    public UrgingSubject subject() {
        return target.subject();
    }

    @Override
    public int planYear() {
        return target.year();
    }

    @Override
    public @Nullable String subjectPerson() {
        return target.subject() == UrgingSubject.PERSON ? ownerName : null;
    }

    public boolean goes() {
        return refusal == null;
    }
}
