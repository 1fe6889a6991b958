package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.plans.Deadline;

class DirectiveRows extends AccessRows {

    private long directive;

    DirectiveRows() {
        row("Directives.send Directives.withdraw", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("Directives.acknowledge", SCOPED, Role.HEAD, Role.COORDINATOR);
    }

    @Override
    void make(World world) {
        directive = world.context()
                .getBean(Directives.class)
                .send(world.district().leader(), Submission.first(), draft(world));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return switch (parameter.getName()) {
            case "directiveId" -> directive;
            case "unitId" -> world.district().commune();
            case "draft" -> draft(world);
            default -> null;
        };
    }

    private static DirectiveDraft draft(World world) {
        return new DirectiveDraft(
                "Chấn chỉnh việc trả kết quả",
                "",
                "",
                null,
                List.of(new DirectiveDraft.Item(
                        "Rà soát hồ sơ quá hạn",
                        "",
                        Deadline.day(world.by().today().plusDays(5)),
                        Map.of())),
                List.of(world.district().commune()));
    }
}
