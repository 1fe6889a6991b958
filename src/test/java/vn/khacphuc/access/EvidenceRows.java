package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Paper;
import vn.khacphuc.evidence.Received;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskEvidence;

class EvidenceRows extends AccessRows {

    private static final long NONE = 987_654_321;

    private @Nullable Received received;
    private long version;
    private long file;

    EvidenceRows() {
        row(
                "Evidences.add Evidences.renew Evidences.describe Evidences.drop",
                SCOPED,
                Role.HEAD,
                Role.OFFICIAL,
                Role.COORDINATOR);
        row("TrustedIssuers.add TrustedIssuers.remove", ANY, Role.ADMIN);
    }

    @Override
    void make(World world) {
        var d = world.district();
        Planned planned = world.context().getBean(Planned.class);
        version = planned.evidence(d.official(), world.task());
        world.context()
                .getBean(Progress.class)
                .report(
                        d.official(),
                        planned.task(d.head(), world.task()),
                        world.task(),
                        new ProgressDraft(10, "", "", false).with(List.of(version)));
        file = planned.files(d.official(), world.task()).getFirst().fileId();
        try {
            received = world.context()
                    .getBean(Intake.class)
                    .receive("a.txt", new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return switch (parameter.getName()) {
            case "ownerKind" -> TaskEvidence.KIND;
            case "ownerId" -> world.task();
            case "received" -> received;
            case "fileId" -> file;
            case "versionId" -> version;
            case "paper" -> new Paper("12/BC-UBND", null, "");
            case "issuerId" -> NONE;
            default -> null;
        };
    }
}
