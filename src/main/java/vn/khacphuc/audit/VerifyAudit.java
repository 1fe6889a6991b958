package vn.khacphuc.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Command;

/** {@code verify-audit [N:hash]}: proves the trail, against a seal that was printed if one is given. */
@Component
@Import(TrailCheck.class)
class VerifyAudit implements Command {

    private static final long TOLD_EACH = 100_000;

    private final TrailCheck check;

    VerifyAudit(TrailCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public Outcome run(Instant at, List<String> arguments, Consumer<String> out) {
        Optional<SealMark> printed = arguments.isEmpty() ? Optional.empty() : SealMark.read(arguments.getFirst());
        if (arguments.size() > 1 || (printed.isEmpty() && !arguments.isEmpty())) {
            return new Outcome(
                    false,
                    "Not verified: a printed seal looks like 4711:0123456789abcdef (at least " + SealMark.LEAST
                            + " digits after the colon), not like " + String.join(" ", arguments));
        }
        if (!check.isThere()) {
            return new Outcome(false, "Not verified: this database holds no audit trail, or not yet a sealed one.");
        }
        long all = check.sealed();
        var told = new AtomicLong();
        out.accept("Checking " + count(all, "seal") + ".");
        TrailVerdict verdict = check.check(printed.orElse(null), done -> {
            if (done / TOLD_EACH > told.get()) {
                told.set(done / TOLD_EACH);
                out.accept("  " + number(done) + " of " + number(all));
            }
        });
        tell(verdict, at, printed, out);
        return new Outcome(verdict.intact(), line(verdict));
    }

    private static void tell(TrailVerdict verdict, Instant at, Optional<SealMark> printed, Consumer<String> out) {
        Seal last = verdict.last();
        if (verdict.intact() && last != null) {
            out.accept("Last seal: " + last.mark() + ", set " + last.at());
        }
        if (verdict.intact() && printed.isPresent()) {
            out.accept("The printed seal " + printed.get() + " is in it.");
        }
        if (verdict.erased() > 0) {
            out.accept("Erased, each by an entry that says so: " + number(verdict.erased()));
        }
        if (verdict.unsealed() > 0) {
            out.accept("Not sealed yet: " + number(verdict.unsealed()) + ", the oldest " + age(verdict.tailAge(at))
                    + " old; nothing vouches for these.");
        }
    }

    private static String line(TrailVerdict verdict) {
        String counts = count(verdict.sealed(), "sealed entry") + " proved, " + number(verdict.erased())
                + " of them erased, " + number(verdict.unsealed()) + " not sealed yet";
        TrailFlaw flaw = verdict.flaw();
        return flaw == null
                ? "INTACT: " + counts
                : "BROKEN at seal " + flaw.sequence() + (flaw.entryId() == 0 ? "" : ", entry " + flaw.entryId()) + ": "
                        + words(flaw.kind()) + "; " + counts;
    }

    private static String words(TrailFlaw.Kind kind) {
        return switch (kind) {
            case ENTRY_ALTERED -> "the entry was altered";
            case ENTRY_MISSING -> "the entry is missing";
            case ERASED_IN_SECRET -> "the entry's values cannot be proved, and no entry tells that they were erased";
            case SEAL_MISSING -> "the seal is missing";
            case SEAL_ALTERED -> "the seal does not follow from the one before: altered or out of order";
            case END_CUT -> "the trail ends before the printed seal: its end was cut off";
            case NOT_AS_PRINTED -> "the seal is not the one that was printed: the trail was made anew";
        };
    }

    private static String age(Duration age) {
        return age.compareTo(Duration.ofMinutes(2)) < 0 ? age.toSeconds() + " s" : age.toMinutes() + " min";
    }

    private static String count(long count, String what) {
        return number(count) + " " + (count == 1 ? what : what.replaceFirst("y$", "ie") + "s");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
