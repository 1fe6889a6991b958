package vn.khacphuc.units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;

/** Plants the tree: the one unit that has none above it. */
@Service
public class FirstUnit {

    private final UnitAdministration administration;
    private final UnitRepository units;

    FirstUnit(UnitAdministration administration, UnitRepository units) {
        this.administration = administration;
        this.units = units;
    }

    /** Adds the topmost unit of an empty portal and gives its id; refused where there is any unit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long plant(Actor by, UnitDraft draft) {
        if (units.count() > 0) {
            throw new Refusal("refusal.units.root");
        }
        return administration.insert(by, draft);
    }
}
