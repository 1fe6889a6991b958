package vn.khacphuc.base;

/**
 * A kind of things as administrators see it.
 *
 * @param special see {@link KindDraft}
 * @param retired whether it is offered for new things no more
 * @param used how many things have it
 */
public record KindRow(
        long id,
        long version,
        String code,
        String nameVi,
        String nameEn,
        boolean special,
        int sortOrder,
        boolean retired,
        long used) {}
