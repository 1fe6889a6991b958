package vn.khacphuc.audit.ui;

import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.base.ui.UrlState;

/** The log's filter as it stands in an address, of the page and of the file alike. */
final class Filters {

    static final String WHO = "q";
    static final String UNIT = "unit";
    static final String SUBJECT = "subject";
    static final String VERB = "verb";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ADDRESS = "address";
    private static final String ID = "id";

    private Filters() {}

    static TrailFilter read(UrlState state) {
        return new TrailFilter(
                state.text(WHO).orElse(null),
                state.number(UNIT).orElse(null),
                state.text(SUBJECT).orElse(null),
                state.number(ID).orElse(null),
                state.text(VERB).orElse(null),
                state.day(FROM).orElse(null),
                state.day(TO).orElse(null),
                state.text(ADDRESS).orElse(null));
    }
}
