package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A petition with what its page shows. */
public record PetitionDetail(
        long id,
        long version,
        long authorityId,
        String authorityName,
        String title,
        String addressee,
        String text,
        PetitionState state,
        String number,
        @Nullable LocalDate sentOn,
        String answerNumber,
        @Nullable LocalDate answeredOn,
        String answer,
        String stateReason) {}
