package vn.khacphuc.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Submission;
import vn.khacphuc.notices.Inbox;
import vn.khacphuc.notices.MailWay;
import vn.khacphuc.notices.NoticeKind;
import vn.khacphuc.notices.NoticePreferences;
import vn.khacphuc.notices.Preferences;

/** People read what they are told, some each week, some not for a while; a few want it by mail. */
@Component
class NoticeStories {

    private static final int SINCE = -180;
    private static final List<String> OFFICES = List.of("chutich", "noivu", "vanphong", "quantri");

    private final Inbox inbox;
    private final NoticePreferences preferences;
    private final Cast cast;

    NoticeStories(Inbox inbox, NoticePreferences preferences, Cast cast) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        List<String> people = new ArrayList<>(OFFICES);
        units.forEach(unit -> people.addAll(List.of(unit.head(), unit.official())));
        for (int i = 0; i < people.size(); i++) {
            String who = people.get(i);
            int lastRead = -1 - i % 9;
            for (int day = lastRead; day > SINCE; day -= 28) {
                var at = calendar.at(day, 500);
                acts.add(at, () -> inbox.readAll(cast.as(who, at), null, Long.MAX_VALUE));
            }
            if (i % 4 == 0) {
                var at = calendar.at(-100, 400);
                acts.add(
                        at,
                        () -> preferences.choose(
                                cast.as(who, at),
                                Submission.first(),
                                new Preferences(
                                        0,
                                        who + "@bacme.example",
                                        "vi",
                                        7,
                                        Map.of(NoticeKind.EXTENSION_ASKED, MailWay.AT_ONCE))));
            }
        }
    }
}
