package vn.khacphuc.deficiencies;

import java.util.List;

/**
 * A petition as typed.
 *
 * @param addressee whom it is put before
 * @param text what is asked for
 * @param deficiencyIds deficiencies whose cause in superior rules it is about
 */
public record PetitionDraft(String title, String addressee, String text, List<Long> deficiencyIds) {

    public PetitionDraft {
        deficiencyIds = deficiencyIds.stream().distinct().sorted().toList();
    }
}
