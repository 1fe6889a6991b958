package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.ui.FileList;
import vn.khacphuc.evidence.ui.FileParts;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskEvidence;
import vn.khacphuc.plans.TaskState;

/** The files of a task, above where it is decided on. New ones come with a report. */
@org.springframework.stereotype.Component
@Order(5)
class EvidenceSection implements TaskSection {

    private final FileParts files;
    private final Acting acting;

    EvidenceSection(FileParts files, Acting acting) {
        this.files = files;
        this.acting = acting;
    }

    @Override
    public Optional<Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        TaskState state = task.state(by.today());
        boolean reports = TaskList.mayReport(state, task.mine(), task.ownerId(), by);
        // What waits for a decision may still be mended, as the operation itself says; there it is what counts.
        boolean mends = state == TaskState.REPORTED
                && TaskList.mayReport(TaskState.IN_PROGRESS, task.mine(), task.ownerId(), by);
        FileList list = files.list(TaskEvidence.KIND, task.id(), reports || mends, refresh);
        if (list.count() > 0) {
            return Optional.of(new Section(Texts.text("evidence.title", list.count()), list));
        }
        boolean expected = reports || state == TaskState.REPORTED || state == TaskState.IN_PROGRESS;
        return expected
                ? Optional.of(new Section(
                        Texts.text("evidence.title.none"),
                        new Paragraph(Texts.text(reports ? "evidence.none.hint" : "evidence.none"))))
                : Optional.empty();
    }
}
