package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;

class UrgingRows extends AccessRows {

    private long slip;
    private long item;

    UrgingRows() {
        row("Urgings.send Urgings.drop", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("Urgings.accept Urgings.refuse Agenda.discuss", SCOPED, Role.LEADER, Role.COORDINATOR);
        row("Urgings.read Urgings.answer", SCOPED, Role.HEAD, Role.OFFICIAL);
    }

    @Override
    void make(World world) {
        Urgings urgings = world.context().getBean(Urgings.class);
        slip = urgings.send(world.district().leader(), Submission.first(), draft(UrgingKind.EXPLANATION, world));
        JdbcClient jdbc = world.context().getBean(JdbcClient.class);
        jdbc.sql("""
                        INSERT INTO agenda_item (version, urging_id, authority_id, state, created_at)
                        VALUES (0, ?, ?, 'OPEN', NOW())""").params(slip, world.district().authority()).update();
        item = jdbc.sql("SELECT id FROM agenda_item WHERE urging_id = ?")
                .param(slip)
                .query(Long.class)
                .single();
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == UrgingDraft.class) {
            return draft(UrgingKind.URGING, world);
        }
        return parameter.getName().equals("id") ? Long.valueOf(operation.startsWith("Agenda") ? item : slip) : null;
    }

    private static UrgingDraft draft(UrgingKind kind, World world) {
        return new UrgingDraft(
                kind,
                null,
                UrgingTarget.task(world.task()),
                null,
                world.district().leader().today().plusDays(5),
                "Đề nghị giải trình");
    }
}
