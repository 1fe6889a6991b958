package vn.khacphuc.base;

/**
 * A kind of things as an administrator types it.
 *
 * @param special of a kind of unit, whether leaders' and coordinators' scope begins there; of a kind of plan, whether it mends
 *     the scores of the year before
 * @param order place in lists
 */
public record KindDraft(String nameVi, String nameEn, boolean special, int order) {

    private static final int NAME = 120;

    /** Refusals of what can be seen from the draft alone. */
    public Refusals check() {
        return new Refusals()
                .text(nameVi, NAME, "refusal.kinds.name_vi")
                .limit(nameEn, NAME, "refusal.kinds.name_en")
                .when(order < 0 || order > 999, "refusal.kinds.order");
    }

    /** The English name; without one the Vietnamese stands for it. */
    public String english() {
        return nameEn.isBlank() ? nameVi.strip() : nameEn.strip();
    }
}
