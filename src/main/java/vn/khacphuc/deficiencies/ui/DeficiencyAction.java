package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import vn.khacphuc.deficiencies.DeficiencyRow;

/** What another module offers to do about deficiencies chosen in the list; a bean. */
public interface DeficiencyAction {

    /**
     * A button for each thing this reader may do; none where there is nothing.
     *
     * @param chosen at least one whenever a button can be pressed
     * @param done lets go of the choice
     */
    List<Button> buttons(Supplier<List<DeficiencyRow>> chosen, Runnable done);
}
