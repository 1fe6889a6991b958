package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.plans.PaperDraft;
import vn.khacphuc.plans.Papers;

class PaperRows extends AccessRows {

    private long paper;

    PaperRows() {
        row("Papers.plan Papers.edit Papers.assign", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Papers.issue", SCOPED, Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
        row("Papers.postpone Papers.cancel", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    void make(World world) {
        paper = world.context().getBean(Papers.class).plan(world.district().head(), Submission.first(), draft(world));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == PaperDraft.class) {
            return draft(world);
        }
        return switch (parameter.getName()) {
            case "paperId" -> paper;
            case "personId" ->
                operation.startsWith("Papers.") ? world.district().official().personId() : null;
            default -> null;
        };
    }

    private static PaperDraft draft(World world) {
        return new PaperDraft(
                world.district().commune(),
                "regulation",
                "Quy chế làm việc của bộ phận một cửa",
                null,
                world.district().head().today().plusDays(20),
                null,
                null);
    }
}
