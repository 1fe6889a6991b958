package vn.khacphuc.base.ui;

/** The part of a page that tells everything that was done to its object. Implemented by the module that keeps the trail. */
public interface TrailSections {

    /**
     * A section that reads the trail once it is opened. Only for a page whose reader may see the object.
     *
     * @param subject kind of thing, as in the entries: {@code task}
     * @param id its id
     */
    Section of(String subject, long id);
}
