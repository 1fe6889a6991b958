package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Role;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.ExtensionDraft;
import vn.khacphuc.plans.ExtensionReason;
import vn.khacphuc.plans.Extensions;
import vn.khacphuc.plans.Planned;

class ExtensionRows extends AccessRows {

    private long extension;
    private long series;

    ExtensionRows() {
        row("Extensions.request", SCOPED, Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
        row("Tasks.trigger RecurringTasks.end", SCOPED, Role.HEAD, Role.COORDINATOR);
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
        var monthly = Deadline.read("Hàng tháng", world.by().today().getYear()).orElseThrow();
        planned.add(world.by(), world.plan(), Planned.task(world.district().official(), monthly));
        series = world.context()
                .getBean(JdbcClient.class)
                .sql("SELECT id FROM task_series WHERE plan_id = ?")
                .param(world.plan())
                .query(Long.class)
                .single();
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return switch (parameter.getName()) {
            case "extensionId" -> extension;
            case "seriesId" -> series;
            case "draft" ->
                new ExtensionDraft(
                        ExtensionReason.FUNDING,
                        "Chờ dự toán",
                        world.by().today().plusDays(30));
            default -> null;
        };
    }
}
