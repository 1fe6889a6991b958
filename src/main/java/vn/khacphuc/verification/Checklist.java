package vn.khacphuc.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is checked before a task is accepted: two things always, and each piece of evidence its criterion asks for. */
final class Checklist {

    private static final int LINES = 12;
    private static final int LONGEST = 500;

    private Checklist() {}

    /** @param evidence what the criterion asks for, pieces parted by line ends or semicolons; may be empty */
    static List<CheckLine> of(String evidence) {
        List<CheckLine> lines = new ArrayList<>();
        lines.add(new CheckLine("deliverable", ""));
        lines.add(new CheckLine("paper", ""));
        Arrays.stream(evidence.split("[;\\n]"))
                .map(piece -> piece.replaceFirst("^[-–+•\\s]+", "").strip())
                .filter(piece -> !piece.isEmpty())
                .limit(LINES)
                .forEach(piece -> lines.add(new CheckLine(
                        "c" + lines.size(), piece.length() > LONGEST ? piece.substring(0, LONGEST) : piece)));
        return List.copyOf(lines);
    }
}
