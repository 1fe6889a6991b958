package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the page of one's own work that another module fills; above the tasks. */
public interface MySection {

    /**
     * The part, where there is one for this reader.
     *
     * @param refresh reads the page anew after something was done
     */
    Optional<Component> section(Runnable refresh);
}
