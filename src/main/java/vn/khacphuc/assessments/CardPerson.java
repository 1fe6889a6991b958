package vn.khacphuc.assessments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person whose cards the reader may see. Lists of people are by name alone and carry no figures.
 *
 * @param headedUnitId unit the person is head of today
 * @param cardTo last day of the latest card
 * @param cardState its state
 * @param cards how many there are
 */
public record CardPerson(
        long id,
        String fullName,
        String title,
        long unitId,
        String unitName,
        @Nullable Long headedUnitId,
        @Nullable LocalDate cardTo,
        @Nullable CardState cardState,
        int cards) {}
