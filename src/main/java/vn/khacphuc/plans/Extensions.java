package vn.khacphuc.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/**
 * Later deadlines: asked for before the day passes, decided by somebody else. The only way to move the deadline of an
 * approved task; the original one stays.
 */
@Service
public class Extensions {

    private final TaskExtensionRepository extensions;
    private final TaskRepository tasks;
    private final TaskRecords records;
    private final ExtensionLimit limit;
    private final Trail trail;

    Extensions(
            TaskExtensionRepository extensions,
            TaskRepository tasks,
            TaskRecords records,
            ExtensionLimit limit,
            Trail trail) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.records = records;
        this.limit = limit;
        this.trail = trail;
    }

    /** Asks for a later deadline and gives the request's id; the version is the task's. One at a time. */
    @May({Role.HEAD, Role.OFFICIAL, Role.COORDINATOR})
    public long request(Actor by, Submission submission, long taskId, ExtensionDraft draft) {
        Task task = task(by, taskId);
        Conflict.check(task.version(), submission);
        Long owner = task.ownerId();
        if (by.role() == Role.OFFICIAL && (owner == null || owner != by.personId())) {
            throw new Refusal("refusal.plans.not_own_task");
        }
        boolean pending = task.state().isOpen() && extensions.existsByTaskIdAndState(taskId, ExtensionState.REQUESTED);
        task.askForExtension(draft, by, limit.years(), new Refusals().when(pending, "refusal.plans.extension.pending"));
        tasks.saveAndFlush(task);
        LocalDate due = Objects.requireNonNull(task.deadline().due());
        TaskExtension extension = extensions.saveAndFlush(new TaskExtension(taskId, due, draft, by));
        done(
                by,
                "task.extension_asked",
                task,
                Map.of("due", due.toString()),
                Map.of(
                        "proposed", extension.proposed().toString(),
                        "cause", Objects.requireNonNull(draft.cause()).name(),
                        "reason", draft.reason().strip()));
        return extension.id();
    }

    /** Moves the deadline to a day, the one asked for or another; the version is the request's. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void grant(Actor by, Submission submission, long extensionId, LocalDate day, String word) {
        TaskExtension extension = load(by, submission, extensionId);
        Task task = taskOf(by, extension);
        LocalDate before = task.deadline().due();
        extension.grant(
                day, word, by, task.extendable(day, by.today(), limit.years(), deciding(by, extension, task, day)));
        task.extend(day, by.at());
        tasks.saveAndFlush(task);
        extensions.saveAndFlush(extension);
        done(
                by,
                "task.extended",
                task,
                Map.of("due", String.valueOf(before)),
                Map.of("due", day.toString(), "reason", word.strip()));
    }

    /** Leaves the deadline where it is; the version is the request's. */
    @May({Role.COORDINATOR, Role.LEADER})
    public void refuse(Actor by, Submission submission, long extensionId, String reason) {
        TaskExtension extension = load(by, submission, extensionId);
        Task task = taskOf(by, extension);
        extension.refuse(reason, by, task.open(deciding(by, extension, task, extension.proposed())));
        task.keepDeadline(by.at());
        tasks.saveAndFlush(task);
        extensions.saveAndFlush(extension);
        done(by, "task.extension_refused", task, Map.of(), Map.of("reason", reason.strip()));
    }

    private Refusals deciding(Actor by, TaskExtension extension, Task task, LocalDate day) {
        boolean before = extensions.existsByTaskIdAndState(task.id(), ExtensionState.GRANTED);
        return Independence.check(new Refusals(), by, task.unitId(), extension.askedBy(), task.ownerId())
                .when(
                        by.role() != Role.LEADER
                                && limit.needsLeader(task.deadline().originalDue(), before, day),
                        "refusal.plans.extension.leader",
                        limit.days());
    }

    private void done(Actor by, String verb, Task task, Map<String, ?> before, Map<String, ?> after) {
        records.changed(by, verb, List.of(task.id()));
        trail.write(by, verb, "task", task.id(), task.unitId(), before, after);
    }

    private TaskExtension load(Actor by, Submission submission, long id) {
        TaskExtension extension =
                extensions.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("extension", id));
        Conflict.check(extension.version(), submission);
        return extension;
    }

    /** Whoever decided in between has moved the days of the task: then it is the decision that one is told of. */
    private Task taskOf(Actor by, TaskExtension extension) {
        Task task = task(by, extension.taskId());
        if (extensions.versionOf(extension.id()) != extension.version()) {
            throw new Conflict();
        }
        return task;
    }

    private Task task(Actor by, long id) {
        return tasks.findWithin(by.scope().unitId(), id).orElseThrow(() -> new NotFound("task", id));
    }
}
