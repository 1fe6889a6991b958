package vn.khacphuc.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** What somebody said on a matter. The words can be mended for a while, and taken back; the trail keeps them. */
@Entity
class Comment {

    static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String subject = "";
    private long subjectId;
    private long authorId;
    private String text = "";
    private Instant at = Instant.EPOCH;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;

    protected Comment() {}

    Comment(Actor by, Matter matter, long subjectId, String text) {
        new Refusals().text(text, LONGEST, "refusal.notices.comment.text").refuse();
        this.subject = matter.subject();
        this.subjectId = subjectId;
        this.authorId = by.personId();
        this.text = text.strip();
        this.at = by.at();
    }

    /** Mends one's own words, as long as nobody need rely on them. */
    void edit(Actor by, String words, Duration mendable) {
        new Refusals()
                .when(!isOf(by), "refusal.notices.comment.foreign")
                .when(deletedAt != null, "refusal.notices.comment.deleted")
                .when(
                        isOf(by) && by.at().isAfter(at.plus(mendable)),
                        "refusal.notices.comment.late",
                        mendable.toMinutes())
                .text(words, LONGEST, "refusal.notices.comment.text")
                .refuse();
        text = words.strip();
        editedAt = by.at();
    }

    void delete(Actor by) {
        new Refusals()
                .when(!isOf(by), "refusal.notices.comment.foreign")
                .when(deletedAt != null, "refusal.notices.comment.deleted")
                .refuse();
        text = "";
        deletedAt = by.at();
    }

    /** Not a substitute's: words are one's own. */
    private boolean isOf(Actor by) {
        return authorId == by.personId();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }

    long subjectId() {
        return subjectId;
    }

    String text() {
        return text;
    }
}
