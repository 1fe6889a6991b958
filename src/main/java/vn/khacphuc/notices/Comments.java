package vn.khacphuc.notices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** What people say on a matter: by whoever may see it, to whoever may see it. Who says something follows it from then on. */
@Service
public class Comments {

    private static final int TOLD = 300;

    private final CommentRepository comments;
    private final Audience audience;
    private final Watches watches;
    private final Notices notices;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final Trail trail;

    Comments(
            CommentRepository comments,
            Audience audience,
            Watches watches,
            Notices notices,
            Settings settings,
            JdbcClient jdbc,
            Trail trail) {
        this.comments = comments;
        this.audience = audience;
        this.watches = watches;
        this.notices = notices;
        this.settings = settings;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Says something.
     *
     * @param typed plain; {@code @username}, or {@code @} with the full name of one who may see it, names somebody, who is
     *     told at once
     * @return the comment's id
     */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR})
    public long write(Actor by, Submission submission, Matter matter, long id, String typed) {
        Audience.Found found = audience.find(by, matter, id);
        String text = resolved(by, matter, id, typed);
        List<Audience.Named> named = named(by, matter, id, text);
        Comment comment = comments.saveAndFlush(new Comment(by, matter, id, text));
        watches.begin(by, matter, id);
        trail.write(by, "comment.written", matter.subject(), id, found.unitId(), Map.of("text", comment.text()));
        List<Long> mentioned = mention(by, matter, comment, found, named);
        List<Long> watchers = watches.watchers(by, matter, id).stream()
                .filter(person -> !mentioned.contains(person))
                .toList();
        notices.tell(by, NoticeKind.COMMENT, watchers, about(comment, found, named, "c"));
        return comment.id();
    }

    /** Mends one's own words within the time set. Who is named anew is told. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR})
    public void edit(Actor by, Submission submission, long commentId, String typed) {
        Comment comment = comment(commentId);
        Matter matter = matter(comment);
        Audience.Found found = audience.find(by, matter, comment.subjectId());
        Conflict.check(comment.version(), submission);
        String before = comment.text();
        String text = resolved(by, matter, comment.subjectId(), typed);
        comment.edit(by, text, Duration.ofMinutes(settings.number(TalkSettings.MENDABLE_MINUTES)));
        List<Audience.Named> named = named(by, matter, comment.subjectId(), text);
        comments.saveAndFlush(comment);
        trail.write(
                by,
                "comment.edited",
                matter.subject(),
                comment.subjectId(),
                found.unitId(),
                Map.of("text", before),
                Map.of("text", comment.text()));
        mention(by, matter, comment, found, named);
    }

    /** Takes one's own words back. That there were some stays to be seen, what they were in the trail. */
    @May({Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR})
    public void delete(Actor by, Submission submission, long commentId) {
        Comment comment = comment(commentId);
        Matter matter = matter(comment);
        Audience.Found found = audience.find(by, matter, comment.subjectId());
        Conflict.check(comment.version(), submission);
        String before = comment.text();
        comment.delete(by);
        comments.saveAndFlush(comment);
        jdbc.sql("DELETE FROM comment_mention WHERE comment_id = ?")
                .param(commentId)
                .update();
        trail.write(
                by,
                "comment.deleted",
                matter.subject(),
                comment.subjectId(),
                found.unitId(),
                Map.of("text", before),
                Map.of());
    }

    private Comment comment(long id) {
        return comments.findById(id).orElseThrow(() -> new NotFound("comment", id));
    }

    private static Matter matter(Comment comment) {
        for (Matter matter : Matter.values()) {
            if (matter.subject().equals(comment.subject())) {
                return matter;
            }
        }
        throw new NotFound("comment", comment.id());
    }

    /** Full names typed by hand become user names. */
    private String resolved(Actor by, Matter matter, long id, String typed) {
        if (!TypedNames.in(typed)) {
            return typed;
        }
        Refusals refusals = new Refusals();
        String text = TypedNames.resolved(typed, audience.standingIn(matter, id, by.today(), typed), refusals);
        refusals.refuse();
        return text;
    }

    /** Refused where a name is nobody's, or of somebody who may not see what it is about. */
    private List<Audience.Named> named(Actor by, Matter matter, long id, String text) {
        Set<String> names = Mentions.in(text);
        Map<String, Audience.Named> known = audience.named(matter, id, by.today(), names);
        Refusals refusals = new Refusals();
        List<Audience.Named> named = new ArrayList<>();
        for (String name : names) {
            Audience.Named person = known.get(name);
            refusals.when(person == null, "refusal.notices.mention.unknown", "@" + name);
            if (person != null) {
                refusals.when(!person.sees(), "refusal.notices.mention.blind", person.fullName());
                named.add(person);
            }
        }
        refusals.refuse();
        return named;
    }

    /** Tells those named, each once for a comment, and lets them follow the matter. Gives them all. */
    private List<Long> mention(
            Actor by, Matter matter, Comment comment, Audience.Found found, List<Audience.Named> named) {
        List<Long> people = named.stream().map(Audience.Named::personId).toList();
        for (long person : people) {
            jdbc.sql("INSERT IGNORE INTO comment_mention (comment_id, person_id) VALUES (?, ?)")
                    .params(comment.id(), person)
                    .update();
        }
        notices.tell(by, NoticeKind.MENTION, people, about(comment, found, named, "m"));
        return people;
    }

    /** With people called as on the page. */
    private static About about(Comment comment, Audience.Found found, List<Audience.Named> named, String kind) {
        Map<String, String> names =
                named.stream().collect(Collectors.toMap(Audience.Named::username, Audience.Named::fullName));
        String words = Mentions.spoken(comment.text(), names).replaceAll("\\s+", " ");
        return new About(
                comment.subject(),
                comment.subjectId(),
                kind + comment.id(),
                found.unitId(),
                found.title(),
                null,
                words.length() > TOLD ? words.substring(0, TOLD - 1) + "…" : words);
    }
}
