package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Conclusion;
import vn.khacphuc.deficiencies.EffectCheck;
import vn.khacphuc.deficiencies.InspectionDraft;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.Inspections;

class InspectionRows extends AccessRows {

    private static final String PLANNING =
            "Inspections.plan Inspections.edit Inspections.hold" + " Inspections.conclude Inspections.cancel";

    private long inspection;

    InspectionRows() {
        row(PLANNING, SCOPED, Role.INSPECTOR, Role.COORDINATOR, Role.LEADER, Role.HEAD);
        row("Inspections.find", SCOPED, Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
        row("Deficiencies.merge", SCOPED, Role.COORDINATOR);
        // Named in the common table too; here for what they ask for.
        row("Deficiencies.confirmRemedied Deficiencies.notEffective", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    void make(World world) {
        var head = world.district().head();
        inspection = world.context().getBean(Inspections.class).plan(head, Submission.first(), draft(world));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        LocalDate today = world.by().today();
        if (parameter.getType() == EffectCheck.class) {
            return new EffectCheck(today, "Đã kiểm tra");
        }
        if (parameter.getType() == Conclusion.class) {
            return new Conclusion("", today, "Kết luận", false);
        }
        if (parameter.getType() == InspectionDraft.class) {
            return draft(world);
        }
        return switch (operation + " " + parameter.getName()) {
            case "Inspections.edit id",
                    "Inspections.hold id",
                    "Inspections.conclude id",
                    "Inspections.cancel id",
                    "Inspections.find inspectionId" -> inspection;
            case "Deficiencies.merge otherId" -> 987_654_321L;
            default -> null;
        };
    }

    private static InspectionDraft draft(World world) {
        return new InspectionDraft(
                InspectionKind.SELF_INSPECTION,
                "Tự kiểm tra công khai thủ tục",
                world.district().commune(),
                "",
                List.of(),
                world.district().head().today(),
                null,
                List.of());
    }
}
