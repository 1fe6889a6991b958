package vn.khacphuc.plans;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Intake;
import vn.khacphuc.evidence.Received;
import vn.khacphuc.verification.Seen;

/** Makes deficiencies, plans and tasks for tests, by the operations of the portal. */
@TestComponent
public class Planned {

    private static final AtomicInteger LATER = new AtomicInteger();

    private final Deficiencies deficiencies;
    private final Plans plans;
    private final Tasks tasks;
    private final PlanQueries planQueries;
    private final TaskPages taskPages;
    private final Intake intake;
    private final Evidences evidences;
    private final EvidenceQueries files;
    private final TaskEvidence proofs;

    Planned(
            Deficiencies deficiencies,
            Plans plans,
            Tasks tasks,
            PlanQueries planQueries,
            TaskPages taskPages,
            Intake intake,
            Evidences evidences,
            EvidenceQueries files,
            TaskEvidence proofs) {
        this.deficiencies = deficiencies;
        this.plans = plans;
        this.tasks = tasks;
        this.planQueries = planQueries;
        this.taskPages = taskPages;
        this.intake = intake;
        this.evidences = evidences;
        this.files = files;
        this.proofs = proofs;
    }

    /** A deficiency of the person's unit that cost so many points. */
    public long deficiency(Actor by, String points) {
        return deficiencies.log(
                by,
                Submission.first(),
                new DeficiencyDraft(
                        by.unitId(),
                        null,
                        by.today().getYear() - 1,
                        null,
                        null,
                        "Chậm trả kết quả thủ tục hành chính",
                        "",
                        new BigDecimal(points),
                        Source.SCORING,
                        "",
                        by.today(),
                        Map.of(),
                        null));
    }

    /** A draft of the remediation plan of the person's unit for the running year. */
    public long plan(Actor by) {
        return planOf(by, by.today().getYear());
    }

    /** The same for another year. */
    public long planOf(Actor by, int year) {
        return plans.draft(by, Submission.first(), draft(by, year));
    }

    public static PlanDraft draft(Actor by, int year) {
        return new PlanDraft(
                by.unitId(), "remediation", year, "Kế hoạch khắc phục tồn tại, hạn chế", "Kế hoạch 12/KH-UBND", null);
    }

    /** A task that lacks nothing. */
    public static TaskDraft task(Actor owner, Deadline deadline, Share... shares) {
        return new TaskDraft(
                        null,
                        "Niêm yết công khai đầy đủ thủ tục hành chính",
                        "Bảng niêm yết và báo cáo",
                        owner.personId(),
                        null,
                        deadline,
                        List.of(),
                        List.of(shares))
                .meant();
    }

    public long add(Actor by, long planId, TaskDraft draft) {
        return tasks.add(by, Submission.first(), planId, draft);
    }

    /** A task due on that day in an approved plan of the head's unit. */
    public long running(Actor head, Actor coordinator, Actor owner, LocalDate due, Share... shares) {
        long planId = plan(head);
        long taskId = add(head, planId, task(owner, Deadline.day(due), shares));
        approve(head, coordinator, planId);
        return taskId;
    }

    /** One more of these, in a plan of a later year: a unit has one plan of a kind and year. */
    public long another(Actor head, Actor coordinator, Actor owner) {
        int year = head.today().getYear() + LATER.incrementAndGet() % 50;
        long planId = plans.draft(head, Submission.first(), draft(head, year));
        long taskId = add(head, planId, task(owner, Deadline.day(head.today().plusDays(20))));
        approve(head, coordinator, planId);
        return taskId;
    }

    public void approve(Actor head, Actor coordinator, long planId) {
        plans.submit(head, plan(head, planId), planId);
        plans.approve(coordinator, plan(coordinator, planId), planId);
    }

    /** A small file sent for a task and not yet part of a report; gives the id of its version. */
    public long evidence(Actor by, long taskId) {
        byte[] text = "Biên bản niêm yết thủ tục hành chính".getBytes(StandardCharsets.UTF_8);
        try (Received received = intake.receive("Biên bản.txt", new ByteArrayInputStream(text))) {
            return evidences.add(by, Submission.first(), TaskEvidence.KIND, taskId, received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every version of every file that is part of a task. */
    public List<EvidenceRow> files(Actor by, long taskId) {
        return files.of(by.scope(), TaskEvidence.KIND, taskId);
    }

    /** A report that a task is done, with a file that shows it. */
    public ProgressDraft done(Actor by, long taskId) {
        return new ProgressDraft(100, "Đã niêm yết xong", "", false, List.of(evidence(by, taskId)));
    }

    /** A press based on the plan as it stands. */
    public Submission plan(Actor by, long id) {
        return Submission.of(found(by, id).version());
    }

    public PlanDetail found(Actor by, long id) {
        return planQueries.find(by.scope(), id, Locale.ROOT).orElseThrow();
    }

    /** A press based on the task as it stands. */
    public Submission task(Actor by, long id) {
        return Submission.of(seen(by, id).version());
    }

    public TaskDetail seen(Actor by, long id) {
        return taskPages.find(by.scope(), id, Locale.ROOT).orElseThrow();
    }

    /** The report a task waits with, all of it looked at and found in order. */
    public Seen inOrder(Actor by, long taskId) {
        TaskDetail.Report report = seen(by, taskId).report();
        if (report == null) {
            throw new IllegalStateException("nothing reported");
        }
        return new Seen(report.id(), Set.copyOf(proofs.versionsOf(taskId)), Set.of("deliverable", "paper"));
    }
}
