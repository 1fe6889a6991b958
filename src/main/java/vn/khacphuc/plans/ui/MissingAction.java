package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Supplier;
import vn.khacphuc.plans.MissingRow;

/** What another module offers to do about plans that were not submitted; a bean. */
public interface MissingAction {

    /**
     * A button for each thing this reader may do; none where there is nothing.
     *
     * @param chosen at least one whenever a button can be pressed
     * @param done lets go of the choice
     */
    List<Button> buttons(Supplier<List<MissingRow>> chosen, Runnable done);
}
