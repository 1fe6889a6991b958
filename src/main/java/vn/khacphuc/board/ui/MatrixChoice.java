package vn.khacphuc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.figures.Frame;

/** Cells of the matrix that a reader has chosen to send slips about. */
class MatrixChoice {

    private final Set<UrgingTarget> chosen = new LinkedHashSet<>();
    private final Frame frame;
    private final @Nullable Long apart;
    private final Runnable changed;

    /** @param apart unit that nobody can be addressed in: the authority itself */
    MatrixChoice(Frame frame, @Nullable Long apart, Runnable changed) {
        this.frame = frame;
        this.apart = apart;
        this.changed = changed;
    }

    /** The cell as a button that is pressed or not; null where no slip can be about it. */
    @Nullable
    Component cell(boolean byUnit, @Nullable Long rowId, @Nullable String area, String text) {
        // A person is one subject, chosen by the first cell of the row.
        if (rowId == null || rowId.equals(apart) || (!byUnit && area != null)) {
            return null;
        }
        UrgingTarget subject = subject(byUnit, rowId, area);
        NativeButton cell = new NativeButton(text);
        cell.getElement().setProperty("type", "button");
        cell.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(subject)));
        cell.addClickListener(click -> {
            boolean pressed = chosen.add(subject) || !chosen.remove(subject);
            cell.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            changed.run();
        });
        return cell;
    }

    List<UrgingTarget> chosen() {
        return List.copyOf(chosen);
    }

    private UrgingTarget subject(boolean byUnit, long rowId, @Nullable String area) {
        if (!byUnit) {
            return UrgingTarget.person(rowId);
        }
        return area == null
                ? UrgingTarget.unit(rowId)
                : UrgingTarget.cell(
                        rowId, area.equals(MatrixTable.OTHER) ? null : Long.valueOf(area), frame.year(), frame.kind());
    }
}
