package vn.khacphuc.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

/** Accepts several reports in one press; each for itself, so that one refused undoes none of the others. */
@Service
public class Acceptances {

    private final Verifications verifications;

    Acceptances(Verifications verifications) {
        this.verifications = verifications;
    }

    /**
     * Accepts what was shown, all of its checklist found in order.
     *
     * @param key of the press; pressed again after a lost answer each still counts once
     */
    public List<Outcome> accept(Actor by, UUID key, List<Review> reviews) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Review review : reviews) {
            String own = key + "/" + review.taskId();
            UUID each = UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
            outcomes.add(new Outcome(review, refused(by, new Submission(each, review.version()), review)));
        }
        return outcomes;
    }

    private Optional<RuntimeException> refused(Actor by, Submission press, Review review) {
        try {
            verifications.accept(by, press, review.taskId(), review.inOrder());
            return Optional.empty();
        } catch (Refusal | Conflict | NotFound refused) {
            return Optional.of(refused);
        }
    }

    /** What came of one: accepted where nothing refused it. */
    public record Outcome(Review review, Optional<RuntimeException> refusal) {

        public boolean accepted() {
            return refusal.isEmpty();
        }
    }
}
