package vn.khacphuc.directives;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Submission;

/** Sends or drops several slips in one press; each for itself, so that one refused undoes none of the others. */
@Service
public class UrgingRounds {

    private final Urgings urgings;

    UrgingRounds(Urgings urgings) {
        this.urgings = urgings;
    }

    /**
     * Sends what was shown.
     *
     * @param key of the press; pressed again after a lost answer each slip still goes out once
     * @param draft the slip to send for a preview
     */
    public List<Outcome<UrgingPreview>> send(
            Actor by, UUID key, List<UrgingPreview> previews, Function<UrgingPreview, UrgingDraft> draft) {
        return each(
                key,
                previews,
                UrgingPreview::target,
                UrgingPreview::version,
                (press, preview) -> urgings.send(by, press, draft.apply(preview)));
    }

    /** Drops proposals, all for the same reason. */
    public List<Outcome<UrgingRow>> drop(Actor by, UUID key, List<UrgingRow> rows, String reason) {
        return each(
                key,
                rows,
                UrgingRow::id,
                UrgingRow::version,
                (press, row) -> urgings.drop(by, press, row.id(), reason));
    }

    private static <T> List<Outcome<T>> each(
            UUID key, List<T> all, Function<T, Object> name, Function<T, Long> version, BiConsumer<Submission, T> act) {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (T one : all) {
            String own = key + "/" + name.apply(one);
            UUID each = UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
            outcomes.add(new Outcome<>(one, refused(() -> act.accept(new Submission(each, version.apply(one)), one))));
        }
        return outcomes;
    }

    private static Optional<RuntimeException> refused(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal | Conflict | NotFound refused) {
            return Optional.of(refused);
        }
    }

    /** What came of one: done where nothing refused it. */
    public record Outcome<T>(T about, Optional<RuntimeException> refusal) {

        public boolean done() {
            return refusal.isEmpty();
        }

        /** For one alone: the refusal itself. */
        public void orThrow() {
            refusal.ifPresent(refused -> {
                throw refused;
            });
        }
    }
}
