package vn.khacphuc.sample;

/**
 * A unit of the sample with its two accounts.
 *
 * @param slug plain name that user names are made of
 */
record SampleUnit(long id, String slug, String kind, String name) {

    String head() {
        return (kind.equals("department") ? "tp." : "ct.") + slug;
    }

    String official() {
        return (kind.equals("department") ? "cv." : "cc.") + slug;
    }

    /** The standing office that decides on this unit's matters: never its own. */
    String coordinator() {
        return slug.equals("noivu") ? "vanphong" : "noivu";
    }

    String level() {
        return kind.equals("department") ? "department" : "commune";
    }
}
