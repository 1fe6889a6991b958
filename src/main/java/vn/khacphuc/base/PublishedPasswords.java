package vn.khacphuc.base;

/** Knows accounts whose password everybody can read in the documentation, such as those of the sample. */
public interface PublishedPasswords {

    /** Whether there are such accounts, or this start is about to make them. Asked once the schema is up to date. */
    boolean inUse();
}
