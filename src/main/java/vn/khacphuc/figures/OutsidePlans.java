package vn.khacphuc.figures;

/**
 * Open tasks that no plan holds, such as those ordered by directives; the other figures of the board leave them out.
 *
 * @param open all of them
 * @param late past their deadline, nothing reported
 * @param willBeLate forecast to miss it
 */
public record OutsidePlans(int open, int late, int willBeLate) {}
