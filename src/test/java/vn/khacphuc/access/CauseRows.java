package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseChoice;
import vn.khacphuc.deficiencies.CauseSeen;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.HeadingDraft;
import vn.khacphuc.deficiencies.PetitionAnswer;
import vn.khacphuc.deficiencies.PetitionDraft;
import vn.khacphuc.deficiencies.Petitions;
import vn.khacphuc.deficiencies.Source;

class CauseRows extends AccessRows {

    private long deficiency;
    private long petition;

    CauseRows() {
        row("CauseCatalogue.add CauseCatalogue.edit CauseCatalogue.end CauseCatalogue.resume", ANY, Role.COORDINATOR);
        row("CauseAssignment.assign", SCOPED, Role.COORDINATOR);
        row("Petitions.draft Petitions.edit Petitions.drop", SCOPED, Role.COORDINATOR);
        row("Petitions.send Petitions.answer", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    void make(World world) {
        var head = world.district().head();
        deficiency = world.context()
                .getBean(Deficiencies.class)
                .log(
                        head,
                        Submission.first(),
                        new DeficiencyDraft(
                                world.district().commune(),
                                null,
                                2020,
                                null,
                                null,
                                "Báo cáo thiếu số liệu",
                                "",
                                BigDecimal.ONE,
                                Source.SCORING,
                                "",
                                head.today(),
                                Map.of(Cause.SUPERIOR_RULE, "Chưa có hướng dẫn"),
                                null));
        petition = world.context()
                .getBean(Petitions.class)
                .draft(world.district().coordinator(), Submission.first(), draft());
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == HeadingDraft.class) {
            return new HeadingDraft(Cause.OBJECTIVE, "Tên", "");
        }
        if (parameter.getType() == PetitionDraft.class) {
            return draft();
        }
        if (parameter.getType() == PetitionAnswer.class) {
            return new PetitionAnswer("", world.by().today(), "Đã nhận");
        }
        if (parameter.getType() == List.class) {
            return List.of(new CauseChoice(new CauseSeen(deficiency, 0, Cause.SUPERIOR_RULE), 987_654_321L));
        }
        return switch (parameter.getName()) {
            case "petitionId" -> petition;
            case "headingId" -> 987_654_321L;
            default -> null;
        };
    }

    private PetitionDraft draft() {
        return new PetitionDraft("Kiến nghị", "Tỉnh", "", List.of(deficiency));
    }
}
