package vn.khacphuc.directives;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Finds the levels of a subject that the next one would follow. */
@Component
class UrgingLadders {

    private final UrgingRepository urgings;

    UrgingLadders(UrgingRepository urgings) {
        this.urgings = urgings;
    }

    /**
     * The ladder of the subject's deadline. What has no deadline begins anew each month, unless an urging of an earlier month
     * is still without an accepted answer: then its levels go on.
     */
    UrgingLadder of(UrgingKind kind, UrgingTarget target, UrgingFacts facts) {
        if (kind == UrgingKind.URGING && facts.due() == null) {
            UrgingLadder before = urgings.lastVersion(
                            kind.name(),
                            target.subject().name(),
                            target.id(),
                            target.areaKey(),
                            target.year(),
                            target.kindKey())
                    .map(version -> at(kind, target, version))
                    .orElse(null);
            if (before != null && before.continues()) {
                return before;
            }
        }
        return at(kind, target, facts.deadlineVersion());
    }

    private UrgingLadder at(UrgingKind kind, UrgingTarget target, LocalDate version) {
        return new UrgingLadder(
                kind,
                version,
                urgings.chain(
                        kind.name(),
                        target.subject().name(),
                        target.id(),
                        target.areaKey(),
                        target.year(),
                        target.kindKey(),
                        version));
    }
}
