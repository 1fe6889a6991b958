package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import vn.khacphuc.plans.TaskRow;

/** What another module can do with tasks chosen in a list. */
public interface SelectionAction {

    /**
     * A button for each thing this reader may do; none where there is nothing.
     *
     * @param chosen at least one task whenever a button can be pressed
     * @param done reads the list anew and lets go of the choice
     */
    List<Button> buttons(Supplier<List<TaskRow>> chosen, Runnable done);
}
