package vn.khacphuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import vn.khacphuc.District;
import vn.khacphuc.PortalTest;
import vn.khacphuc.access.AccessRows.Of;
import vn.khacphuc.access.AccessRows.Row;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.SetDraft;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.identity.AccountDraft;
import vn.khacphuc.identity.AppointmentDraft;
import vn.khacphuc.plans.Amendments;
import vn.khacphuc.plans.Deadline;
import vn.khacphuc.plans.PlanDraft;
import vn.khacphuc.plans.Planned;
import vn.khacphuc.plans.ProgressDraft;
import vn.khacphuc.plans.TaskDraft;
import vn.khacphuc.units.UnitDraft;

/**
 * Every operation × every role × own and foreign unit, from one table. A new operation that is missing from the table fails
 * it; so does one whose roles differ. Whoever may not is refused for the role; who may, but not there, finds nothing.
 */
@PortalTest
class AccessTest {

    private static final List<AccessRows> MORE = List.of(
            new EvidenceRows(),
            new ExtensionRows(),
            new VerificationRows(),
            new DirectiveRows(),
            new UrgingRows(),
            new InspectionRows(),
            new DelegationRows(),
            new PaperRows(),
            new AuditRows(),
            new AssessmentRows(),
            new SettingRows(),
            new CalendarRows(),
            new ScoreRows(),
            new NoticeRows(),
            new CauseRows(),
            new TalkRows(),
            new ScorecardRows(),
            new KindRows());

    private static final Map<String, Row> TABLE = new TreeMap<>();

    private static void row(String operations, Of of, Role... may) {
        for (String operation : operations.split(" ")) {
            TABLE.put(operation, new Row(of, Set.of(may)));
        }
    }

    static {
        row("UnitAdministration.add UnitAdministration.rename UnitAdministration.move", SCOPED, Role.ADMIN);
        row("UnitAdministration.end UnitAdministration.merge", SCOPED, Role.ADMIN);
        row("AccountAdministration.add AccountAdministration.rename AccountAdministration.appoint", SCOPED, Role.ADMIN);
        row("AccountAdministration.endAppointment AccountAdministration.resetPassword", SCOPED, Role.ADMIN);
        row("AccountAdministration.disable AccountAdministration.enable", SCOPED, Role.ADMIN);
        row("AccountAdministration.unlock PublishedAccounts.add", SCOPED, Role.ADMIN);
        row("OwnAccount.changePassword", ANY, Role.values());
        row("CriteriaAdministration.addArea CriteriaAdministration.newSet", ANY, Role.COORDINATOR);
        row("CriteriaAdministration.add", ANY, Role.COORDINATOR);
        row("CriteriaAdministration.edit CriteriaAdministration.remove", ANY, Role.COORDINATOR);
        row("CriteriaAdministration.putInUse", ANY, Role.COORDINATOR);
        row("Deficiencies.log", SCOPED, Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
        row("Deficiencies.edit", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Deficiencies.withdraw", SCOPED, Role.COORDINATOR);
        row("Deficiencies.tolerate Deficiencies.resume", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Deficiencies.confirmRemedied Deficiencies.notEffective", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Plans.draft Plans.edit Plans.delete Plans.submit Plans.issue", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Plans.giveBack Plans.approve Plans.close Plans.setDue", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Plans.gather Plans.letGo", SCOPED, Role.COORDINATOR);
        row("Amendments.begin Amendments.cancelTask Amendments.keepTask", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Amendments.submit Amendments.issue Amendments.drop", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Amendments.giveBack Amendments.approve", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Tasks.add Tasks.edit Tasks.remove Tasks.assign", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("Tasks.pause Tasks.resume Tasks.cancel", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("Progress.report Progress.reportDone", SCOPED, Role.HEAD, Role.OFFICIAL, Role.COORDINATOR);
        MORE.forEach(more -> TABLE.putAll(more.rows));
    }

    @Autowired
    ApplicationContext context;

    @Autowired
    District district;

    @Autowired
    Planned planned;

    private District.Made d;
    private District.Made elsewhere;
    private long deficiency;
    private long plan;
    private long task;
    private long amendment;

    @BeforeEach
    void aDistrictWithOneOfEverything() {
        d = district.make();
        elsewhere = district.make();
        deficiency = planned.deficiency(d.head(), "1");
        task = planned.running(
                d.head(), d.coordinator(), d.official(), d.head().today().plusDays(9));
        plan = planned.seen(d.head(), task).planId();
        amendment = context.getBean(Amendments.class).begin(d.head(), planned.plan(d.head(), plan), plan, "Bổ sung");
        MORE.forEach(more -> more.make(world(d.head())));
    }

    @Test
    void everyOperationIsInTheTableWithItsRoles() {
        Map<String, Set<Role>> found = new TreeMap<>();
        operations()
                .forEach(operation -> found.put(
                        operation.name(),
                        Set.of(operation.method().getAnnotation(May.class).value())));
        Map<String, Set<Role>> expected = new TreeMap<>();
        TABLE.forEach((name, row) -> expected.put(name, row.may()));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aRoleThatMayNotIsRefusedEverywhere() {
        for (Operation operation : operations().toList()) {
            for (Actor actor : everybody(d)) {
                if (!TABLE.get(operation.name()).may().contains(actor.role())) {
                    assertThat(call(operation, actor))
                            .as(operation.name() + " by " + actor.role())
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.reasons())
                                            .extracting(Refusal.Reason::key)
                                            .containsExactly("refusal.base.role"));
                }
            }
        }
    }

    @Test
    void aThingOfAForeignUnitIsNotFound() {
        Set<String> open = new TreeSet<>();
        for (Operation operation : operations().toList()) {
            Row row = TABLE.get(operation.name());
            for (Actor actor : everybody(elsewhere)) {
                if (row.of() == SCOPED && row.may().contains(actor.role())) {
                    Throwable thrown = call(operation, actor);
                    if (!(thrown instanceof NotFound)) {
                        open.add(operation.name() + " by " + actor.role() + ": " + thrown);
                    }
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void aNeighbourInTheSameDistrictFindsNothingEither() {
        for (Operation operation : operations().toList()) {
            Row row = TABLE.get(operation.name());
            if (row.of() == SCOPED && row.may().contains(Role.HEAD)) {
                assertThat(call(operation, d.head2())).as(operation.name()).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void whoMayIsNeverRefusedForTheRoleNorFindsNothingAtHome() {
        for (Operation operation : operations().toList()) {
            for (Actor actor : everybody(d)) {
                if (TABLE.get(operation.name()).may().contains(actor.role())) {
                    Throwable thrown = call(operation, actor);
                    assertThat(
                                    thrown instanceof Refusal refusal
                                            ? refusal.reasons().getFirst().key()
                                            : "")
                            .as(operation.name() + " by " + actor.role())
                            .isNotEqualTo("refusal.base.role");
                }
            }
        }
    }

    private List<Actor> everybody(District.Made of) {
        return List.of(of.leader(), of.coordinator(), of.head(), of.official(), of.inspector(), of.admin());
    }

    private record Operation(String name, Object bean, Method method) {}

    private Stream<Operation> operations() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("vn.khacphuc"))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> AnnotationUtils.findAnnotation(method, May.class) != null)
                        .map(method -> new Operation(
                                AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName(), bean, method)));
    }

    /** What the call throws; a press that can never fit a version, so that nothing is changed by those who may. */
    private Throwable call(Operation operation, Actor actor) {
        Object[] arguments = Arrays.stream(operation.method().getParameters())
                .map(parameter -> argument(operation.name(), parameter, actor))
                .toArray();
        try {
            operation.method().invoke(operation.bean(), arguments);
            return new AssertionError("done");
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private Object argument(String operation, Parameter parameter, Actor actor) {
        Class<?> type = parameter.getType();
        LocalDate tomorrow = actor.today().plusDays(1);
        if (type == Actor.class) {
            return actor;
        }
        if (type == Submission.class) {
            return Submission.of(987_654_321);
        }
        for (AccessRows more : MORE) {
            Object argument =
                    more.rows.containsKey(operation) ? more.argument(operation, parameter, world(actor)) : null;
            if (argument != null) {
                return argument;
            }
        }
        return SAMPLES.entrySet().stream()
                .filter(entry -> entry.getKey() == type)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> switch (type.getSimpleName()) {
                    case "long", "Long" -> id(operation, parameter);
                    case "List" -> List.of(d.commune());
                    case "LocalDate" -> tomorrow;
                    case "UnitDraft" ->
                        new UnitDraft("x" + System.nanoTime(), "Tên", "Tên", "commune", d.authority(), tomorrow, 1);
                    case "AccountDraft" ->
                        new AccountDraft("x" + System.nanoTime(), "Tên", "", d.commune(), Role.OFFICIAL, tomorrow);
                    case "AppointmentDraft" ->
                        new AppointmentDraft(d.commune(), Role.OFFICIAL, tomorrow, null, null, "");
                    case "PlanDraft" -> new PlanDraft(d.commune(), "it", 2031, "Tên", "", null);
                    case "DeficiencyDraft" ->
                        new DeficiencyDraft(
                                d.commune(),
                                null,
                                2020,
                                null,
                                null,
                                "Tên",
                                "",
                                BigDecimal.ONE,
                                Source.SCORING,
                                "",
                                actor.today(),
                                Map.of(),
                                null);
                    default -> throw new IllegalStateException(operation + " " + type);
                });
    }

    private AccessRows.World world(Actor by) {
        return new AccessRows.World(context, d, plan, task, by);
    }

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class, "remediation",
            int.class, 2031,
            AreaDraft.class, new AreaDraft("", "", "", "", "", 1),
            SetDraft.class, new SetDraft("", 1900, "any", "", false),
            CriterionDraft.class, new CriterionDraft("", "", BigDecimal.ONE, "", "", null, 1),
            ProgressDraft.class, new ProgressDraft(50, "Đã làm", "", false),
            TaskDraft.class, new TaskDraft(null, "Việc", "", null, null, Deadline.none(""), List.of(), List.of()));

    private long id(String operation, Parameter parameter) {
        return switch (parameter.getName()) {
            case "taskId" -> task;
            case "planId", "laterPlanId" -> plan;
            case "amendmentId" -> amendment;
            case "accountId" -> d.official().accountId();
            case "authorityId" -> d.authority();
            case "parentId", "intoId" -> d.commune();
            case "ownerId" -> d.official().personId();
            case "reportId", "appointmentId", "setId", "criterionId" -> 987_654_321;
            case "id" ->
                switch (operation.substring(0, operation.indexOf('.'))) {
                    case "Deficiencies" -> deficiency;
                    case "Plans" -> plan;
                    default -> d.commune();
                };
            default -> throw new IllegalStateException(operation + " " + parameter);
        };
    }
}
