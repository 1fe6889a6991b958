package vn.khacphuc.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Command;

/** {@code verify-books}: proves that no book was altered. */
@Component
@Import(BookCheck.class)
class VerifyBooks implements Command {

    private final BookCheck check;

    VerifyBooks(BookCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-books";
    }

    @Override
    public Outcome run(Instant at, List<String> arguments, Consumer<String> out) {
        if (!arguments.isEmpty()) {
            return new Outcome(false, "Not verified: verify-books takes no arguments.");
        }
        if (!check.isThere()) {
            return new Outcome(false, "Not verified: this database holds no books.");
        }
        BookVerdict verdict = check.all();
        if (verdict.intact()) {
            out.accept("Every book, row and addendum is as it was written, and as the audit trail tells it."
                    + " Whether the trail is intact is proved by verify-audit.");
        }
        return new Outcome(verdict.intact(), line(verdict));
    }

    private static String line(BookVerdict verdict) {
        String counts = String.format(
                Locale.ROOT,
                "%d books with %d rows and %d addenda proved",
                verdict.books(),
                verdict.rows(),
                verdict.addenda());
        BookFlaw flaw = verdict.flaw();
        return flaw == null ? "INTACT: " + counts : "BROKEN at " + place(flaw) + ": " + words(flaw) + "; " + counts;
    }

    private static String place(BookFlaw flaw) {
        String what = flaw.table().replace('_', ' ');
        return what
                + (flaw.ordinal() == null ? "" : " " + flaw.ordinal())
                + (flaw.periodId() == 0 ? "" : " of period " + flaw.periodId())
                + (flaw.sequence() == 0 ? "" : ", link " + flaw.sequence() + " of its chain");
    }

    private static String words(BookFlaw flaw) {
        return switch (flaw.kind()) {
            case ALTERED -> "it does not say what it said when it was written, or does not follow from the one before";
            case MISSING -> "it is missing";
            case ADDED -> "it was added later";
            case NOT_AS_TOLD -> "it holds together, but is not what the audit trail says was locked";
        };
    }
}
