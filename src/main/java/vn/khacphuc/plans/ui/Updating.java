package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.NotFound;
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

    private static final String NAME = "report";

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
        return state.with(NAME, String.valueOf(taskId)).href(path);
    }

    /** Whether the address asks for it; leaves the address without it once the dialog is closed. */
    public boolean openIfAsked(AfterNavigationEvent event, Runnable refresh) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        state.number(NAME).ifPresent(id -> {
            ProgressDialog dialog = dialog(id, refresh);
            dialog.addOpenedChangeListener(change -> {
                if (!change.isOpened() && UI.getCurrent() != null) {
                    state.with(NAME, (String) null).show();
                }
            });
            dialog.open();
        });
        return state.number(NAME).isPresent();
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
