package vn.khacphuc.plans;

import java.util.Collection;
import vn.khacphuc.base.Actor;

/** Keeps what hangs on the state of tasks; called after each verb, in its transaction. */
public interface TaskListener {

    /** @param verb what was done to all of them, such as {@code task.verified} */
    void changed(Actor by, String verb, Collection<Long> taskIds);
}
