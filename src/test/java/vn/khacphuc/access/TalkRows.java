package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.EndpointDraft;
import vn.khacphuc.notices.Matter;

class TalkRows extends AccessRows {

    private static final Role[] WHO_WORK = {Role.LEADER, Role.COORDINATOR, Role.HEAD, Role.OFFICIAL, Role.INSPECTOR};

    private long comment;

    TalkRows() {
        row("Comments.write Comments.edit Comments.delete", SCOPED, WHO_WORK);
        row("Watches.watch Watches.unwatch", SCOPED, WHO_WORK);
        row("CalendarFeeds.open CalendarFeeds.close", ANY, Role.values());
        row("Endpoints.add Endpoints.edit Endpoints.renew Endpoints.stop Endpoints.start", ANY, Role.ADMIN);
        row("Endpoints.redeliver", ANY, Role.ADMIN);
    }

    @Override
    void make(World world) {
        comment = world.context()
                .getBean(Comments.class)
                .write(world.district().head(), Submission.first(), Matter.TASK, world.task(), "Đã xem");
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        if (parameter.getType() == Matter.class) {
            return Matter.TASK;
        }
        if (parameter.getType() == EndpointDraft.class) {
            return new EndpointDraft("", "", List.of());
        }
        return switch (parameter.getName()) {
            case "id" -> world.task();
            case "commentId" -> comment;
            case "endpointId", "deliveryId" -> 987_654_321L;
            default -> null;
        };
    }
}
