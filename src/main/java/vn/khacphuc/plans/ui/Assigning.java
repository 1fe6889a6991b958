package vn.khacphuc.plans.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskPages;
import vn.khacphuc.plans.Tasks;

/** Opens the choice of a task's owner, over whatever page is open. */
@Component
public class Assigning {

    public static final OverPage PAGE = new OverPage("assign");

    private final Tasks tasks;
    private final TaskPages pages;
    private final PeopleQueries people;
    private final Acting acting;

    Assigning(Tasks tasks, TaskPages pages, PeopleQueries people, Acting acting) {
        this.tasks = tasks;
        this.pages = pages;
        this.people = people;
        this.acting = acting;
    }

    /** Whether the address asks for it. */
    public boolean openIfAsked(AfterNavigationEvent event, Runnable done) {
        return PAGE.openIfAsked(
                event,
                id -> pages.find(acting.scope(), id, Texts.locale())
                        .filter(this::isToAssign)
                        .map(task -> dialog(task, done)));
    }

    private boolean isToAssign(TaskDetail task) {
        return task.state().isOpen() && task.mine() && acting.now().is(Role.HEAD, Role.COORDINATOR);
    }

    AssignDialog dialog(TaskDetail task, Runnable done) {
        return new AssignDialog(
                people,
                acting,
                task.measure(),
                task.unitId(),
                task.ownerId(),
                owner -> tasks.assign(acting.now(), Submission.of(task.version()), task.id(), owner),
                done);
    }
}
