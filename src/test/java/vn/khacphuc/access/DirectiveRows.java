package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.DirectiveDraft;
import vn.khacphuc.directives.DirectiveTemplate;
import vn.khacphuc.directives.DirectiveTemplates;
import vn.khacphuc.directives.Directives;
import vn.khacphuc.directives.TemplateDraft;
import vn.khacphuc.plans.Deadline;

class DirectiveRows extends AccessRows {

    private long directive;
    private long template;

    DirectiveRows() {
        row("Directives.send Directives.withdraw", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("TemplateAdministration.add TemplateAdministration.edit", ANY, Role.COORDINATOR);
        row("TemplateAdministration.remove", ANY, Role.COORDINATOR);
        row("Directives.acknowledge", SCOPED, Role.HEAD, Role.COORDINATOR);
    }

    @Override
    void make(World world) {
        template = world.context()
                .getBean(DirectiveTemplates.class)
                .names()
                .getFirst()
                .id();
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
            case "templateId" -> template;
            case "draft" ->
                operation.startsWith("Template")
                        ? new TemplateDraft(
                                "Mẫu", "", List.of(new DirectiveTemplate.Item("Rà soát hồ sơ quá hạn", "", "30/6")))
                        : draft(world);
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
