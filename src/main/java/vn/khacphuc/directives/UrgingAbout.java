package vn.khacphuc.directives;

import org.jspecify.annotations.Nullable;

/** What a slip is about, with the names that say it. */
public interface UrgingAbout {

    UrgingSubject subject();

    /** Of a task. */
    @Nullable
    String measure();

    /** Of a cell, null for "other". */
    @Nullable
    String areaShort();

    /** Of a cell: year of the plans. */
    int planYear();

    /** Of a slip about a person. */
    @Nullable
    String subjectPerson();

    /** Unit addressed. */
    String unitName();
}
