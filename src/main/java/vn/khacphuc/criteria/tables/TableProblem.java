package vn.khacphuc.criteria.tables;

import java.util.List;

/**
 * Something about a row that has to be mended, or looked at.
 *
 * @param blocks whether the row cannot be taken as it is; otherwise what is proposed instead is said
 * @param key of its sentence: what, why, and what would be accepted
 */
public record TableProblem(boolean blocks, String key, List<Object> args) {

    static TableProblem blocking(String key, Object... args) {
        return new TableProblem(true, "criteria.import.problem." + key, List.of(args));
    }

    static TableProblem doubt(String key, Object... args) {
        return new TableProblem(false, "criteria.import.problem." + key, List.of(args));
    }
}
