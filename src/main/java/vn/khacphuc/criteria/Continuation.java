package vn.khacphuc.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khacphuc.criteria.tables.Folded;

/**
 * A line that goes on from one of an earlier set, as its code and name suggest; for a person to confirm.
 *
 * @param sure whether the names are the same
 */
public record Continuation(long criterionId, long originId, boolean sure) {

    private static final double SAME_CODE = 0.4;
    private static final double OTHER_CODE = 0.7;

    /** For each new line the old one that is likest, where one is like enough. */
    public static List<Continuation> propose(List<CriterionRow> now, List<CriterionRow> former) {
        List<Continuation> found = new ArrayList<>();
        now.forEach(line -> of(line, former).ifPresent(found::add));
        return found;
    }

    private static Optional<Continuation> of(CriterionRow line, List<CriterionRow> former) {
        CriterionRow best = null;
        double likeness = 0;
        for (CriterionRow old : former) {
            double alike = Folded.likeness(line.name(), old.name());
            boolean enough = alike >= (line.code().equals(old.code()) ? SAME_CODE : OTHER_CODE);
            // Of equal names the one with the same number.
            double weight = alike + (line.code().equals(old.code()) ? 0.01 : 0);
            if (enough && weight > likeness) {
                best = old;
                likeness = weight;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Continuation(line.id(), best.id(), likeness >= 1));
    }
}
