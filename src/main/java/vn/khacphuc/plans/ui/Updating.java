package vn.khacphuc.plans.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.plans.Progress;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskEvidence;
import vn.khacphuc.plans.TaskPages;

/** Opens the update of the task that the address names with {@code report}, over whatever page is open. */
@Component
public class Updating {

    public static final OverPage PAGE = new OverPage("report");

    private final Progress progress;
    private final TaskPages pages;
    private final FileParts files;
    private final Acting acting;

    Updating(Progress progress, TaskPages pages, FileParts files, Acting acting) {
        this.progress = progress;
        this.pages = pages;
        this.files = files;
        this.acting = acting;
    }

    /** The address of a page with the update of a task open over it. */
    public static String href(UrlState state, String path, long taskId) {
        return PAGE.href(state, path, taskId);
    }

    /** Whether the address asks for it; leaves the address without it once the dialog is closed. */
    public boolean openIfAsked(AfterNavigationEvent event, Runnable refresh) {
        return PAGE.openIfAsked(event, id -> Optional.of(dialog(id, refresh)));
    }

    ProgressDialog dialog(long taskId, Runnable refresh) {
        return new ProgressDialog(
                progress,
                acting,
                find(taskId),
                files.upload(TaskEvidence.KIND, taskId),
                refresh,
                () -> find(taskId).version());
    }

    private TaskDetail find(long id) {
        return pages.find(acting.scope(), id, Texts.locale()).orElseThrow(() -> new NotFound("task", id));
    }
}
