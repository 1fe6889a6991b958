package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.Watches;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.ui.TaskSection;

/** What is said on a task, on its page. */
@org.springframework.stereotype.Component
@Order(80)
class TaskTalk implements TaskSection {

    private final Comments comments;
    private final CommentQueries queries;
    private final Watches watches;
    private final Acting acting;

    TaskTalk(Comments comments, CommentQueries queries, Watches watches, Acting acting) {
        this.comments = comments;
        this.queries = queries;
        this.watches = watches;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        return Optional.of(new Talk(comments, queries, watches, acting, Matter.TASK, task.id()));
    }
}
