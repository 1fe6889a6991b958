package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.verification.Seen;

class VerificationRows extends AccessRows {

    VerificationRows() {
        row("Verifications.accept Verifications.giveBack", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Claims.claim Claims.release", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return parameter.getType() == Seen.class ? new Seen(1, Set.of(), Set.of()) : null;
    }
}
