package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.CommitteeDraft;
import vn.khacphuc.directives.CommitteeKind;
import vn.khacphuc.directives.CommitteePosition;
import vn.khacphuc.identity.SubstituteDraft;
import vn.khacphuc.identity.SubstituteQueries;
import vn.khacphuc.identity.Substitutions;

class DelegationRows extends AccessRows {

    private long substitution;
    private long committee;

    DelegationRows() {
        row("Substitutions.name Substitutions.revoke", SCOPED, Role.HEAD, Role.LEADER, Role.COORDINATOR, Role.ADMIN);
        row("Committees.establish Committees.reorganise Committees.end", SCOPED, Role.COORDINATOR, Role.HEAD);
        row("HandOver.handOver", SCOPED, Role.HEAD, Role.ADMIN);
        row("UnitAdministration.split", SCOPED, Role.ADMIN);
        row("AccountAdministration.move", SCOPED, Role.ADMIN);
        // Named in the common table too; here for whom they ask for.
        row("AccountAdministration.disable AccountAdministration.endAppointment", SCOPED, Role.ADMIN);
    }

    @Override
    void make(World world) {
        Actor head = world.district().head();
        SubstituteDraft draft = draft(world, head);
        substitution = world.context().getBean(Substitutions.class).name(head, Submission.first(), draft);
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == SubstituteDraft.class) {
            District.Made d = world.district();
            // At home everybody names a substitute of their own; from elsewhere one of the head here.
            boolean home = List.of(d.leader(), d.coordinator(), d.head(), d.admin()).stream()
                    .anyMatch(own -> own.personId() == world.by().personId());
            return draft(world, home ? world.by() : d.head());
        }
        if (parameter.getType() == CommitteeDraft.class) {
            return committee(world);
        }
        if (operation.startsWith("Committees.") && parameter.getName().equals("id")) {
            return committee;
        }
        if (parameter.getType() == Role.class) {
            return Role.OFFICIAL;
        }
        return switch (parameter.getName()) {
            case "substitutionId" -> substitution;
            case "personId" -> world.district().official().personId();
            case "heirId" -> world.district().head().personId();
            case "fromId" -> world.district().commune2();
            case "toUnitId" -> world.district().commune2();
            default -> null;
        };
    }

    private static CommitteeDraft committee(World world) {
        Actor head = world.district().head();
        return new CommitteeDraft(
                head.unitId(),
                CommitteeKind.COMMITTEE,
                "Ban chỉ đạo",
                "1/QĐ",
                head.today(),
                head.today(),
                List.of(new CommitteeDraft.Member(head.personId(), CommitteePosition.CHAIR, List.of(), List.of())));
    }

    private static SubstituteDraft draft(World world, Actor principal) {
        LocalDate today = principal.today();
        long held = world.context()
                .getBean(SubstituteQueries.class)
                .substitutable(principal.personId(), today)
                .getFirst()
                .id();
        return new SubstituteDraft(held, world.district().official().personId(), today, today, "");
    }
}
