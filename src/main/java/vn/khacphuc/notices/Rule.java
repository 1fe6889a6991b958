package vn.khacphuc.notices;

import java.util.Set;

/** One line of the policy: after this verb these are told so. */
record Rule(String verb, NoticeKind kind, Who who, String items) {

    /** What a verb makes needless: after it nobody has to read what is left of these kinds on the thing. */
    record Settling(String verb, Set<NoticeKind> kinds) {}
}
