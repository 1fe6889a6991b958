package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.khacphuc.plans.TaskDetail;

/** A part of the task page that another module fills. */
public interface TaskSection {

    /**
     * The part, where there is one for this reader.
     *
     * @param refresh reads the page anew after something was done
     */
    Optional<Component> section(TaskDetail task, Runnable refresh);
}
