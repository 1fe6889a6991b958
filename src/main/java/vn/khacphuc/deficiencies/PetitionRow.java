package vn.khacphuc.deficiencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A petition as lists show it. */
public record PetitionRow(
        long id,
        String title,
        String addressee,
        PetitionState state,
        String number,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        int causes) {}
