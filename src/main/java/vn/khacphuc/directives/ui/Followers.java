package vn.khacphuc.directives.ui;

import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.Follower;

/** Those who follow something for committees, in a sentence. */
public final class Followers {

    private Followers() {}

    /** Each name with the committees it follows for. */
    public static String text(List<Follower> followers) {
        return Texts.text(
                "directives.committee.followed_by",
                followers.stream()
                        .map(one -> one.personName() + " (" + one.committeeName() + ")")
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
