package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.Follower;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.ui.TaskSection;

/** Who follows a task for a committee, in a line on its page. */
@org.springframework.stereotype.Component
@Order(90)
class CommitteeTaskSection implements TaskSection {

    private final CommitteeQueries queries;
    private final Acting acting;

    CommitteeTaskSection(CommitteeQueries queries, Acting acting) {
        this.queries = queries;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        List<Follower> followers = queries.followersOf(by.scope(), task.unitId(), task.areaId(), by.today());
        return followers.isEmpty() ? Optional.empty() : Optional.of(line(followers));
    }

    private static Paragraph line(List<Follower> followers) {
        Paragraph line = new Paragraph(Followers.text(followers));
        line.addClassName("quiet");
        return line;
    }
}
