package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;

import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.KindDraft;
import vn.khacphuc.base.Role;
import vn.khacphuc.criteria.AreaDraft;

class KindRows extends AccessRows {

    KindRows() {
        row("UnitKinds.add UnitKinds.edit UnitKinds.retire UnitKinds.restore", ANY, Role.ADMIN);
        row("PlanKinds.add PlanKinds.edit PlanKinds.retire PlanKinds.restore", ANY, Role.ADMIN);
        row("ScoredKinds.set", ANY, Role.ADMIN);
        row("ContentAreas.rename ContentAreas.move", ANY, Role.COORDINATOR);
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == KindDraft.class) {
            return new KindDraft("Loại thử", "", false, 900);
        }
        if (parameter.getType() == AreaDraft.class) {
            return new AreaDraft("rows", "Lĩnh vực", "Area", "LV", "A", 1);
        }
        if (parameter.getType() == boolean.class) {
            return true;
        }
        return parameter.getName().equals("kindId") || parameter.getName().equals("areaId") ? Long.valueOf(1) : null;
    }
}
