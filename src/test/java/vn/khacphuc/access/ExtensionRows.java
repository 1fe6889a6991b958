package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;

class ExtensionRows extends AccessRows {

    private long extension;

    ExtensionRows() {
        row("Extensions.request", SCOPED, Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
        row("Extensions.grant Extensions.refuse", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    void make(World world) {
        var planned = world.context().getBean(Planned.class);
        var due = planned.seen(world.by(), world.task()).due();
        extension = world.context()
                .getBean(Extensions.class)
                .request(
                        world.by(),
                        planned.task(world.by(), world.task()),
                        world.task(),
                        new ExtensionDraft(ExtensionReason.FUNDING, "Chờ dự toán", due.plusDays(5)));
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return switch (parameter.getName()) {
            case "extensionId" -> extension;
            case "draft" ->
                new ExtensionDraft(
                        ExtensionReason.FUNDING,
                        "Chờ dự toán",
                        world.by().today().plusDays(30));
            default -> null;
        };
    }
}
