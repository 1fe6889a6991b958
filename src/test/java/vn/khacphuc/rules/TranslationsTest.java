package vn.khacphuc.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z_]+(?:\\.[a-zA-Z_]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Set<String> MODULES = Set.of(
            "ui",
            "units",
            "identity",
            "criteria",
            "deficiencies",
            "plans",
            "verification",
            "directives",
            "assessments",
            "board",
            "evidence",
            "notices",
            "refusal",
            "admin");
    private static final List<String> SHOWN = List.of(
            "assessments.CardBasis",
            "assessments.CardFigure",
            "assessments.CardState",
            "assessments.ParRuleKind",
            "audit.TrailFlaw$Kind",
            "base.Role",
            "units.DayKind",
            "notices.DeliveryState",
            "criteria.CriterionKind",
            "criteria.SetState",
            "deficiencies.Cause",
            "deficiencies.CauseAxis",
            "deficiencies.PetitionState",
            "deficiencies.Source",
            "deficiencies.DeficiencyState",
            "deficiencies.InspectionKind",
            "deficiencies.InspectionState",
            "directives.Answer",
            "directives.DirectiveState",
            "directives.PartState",
            "plans.PlanState",
            "plans.TaskState",
            "plans.Timeliness",
            "plans.DeadlineKind",
            "plans.ExtensionReason",
            "plans.ExtensionState",
            "plans.Frequency",
            "plans.PaperState",
            "directives.UrgingKind",
            "directives.UrgingSubject",
            "directives.UrgingState",
            "directives.CommitteeKind",
            "directives.CommitteePosition",
            "directives.AgendaState",
            "evidence.SignatureResult",
            "assessments.PeriodKind",
            "assessments.PeriodState",
            "assessments.AssessmentState",
            "assessments.BookPart",
            "notices.NoticeKind",
            "notices.NoticeReason",
            "notices.MailWay");

    private final Properties english = load("");
    private final Properties vietnamese = load("_vi");

    @Test
    void bothLanguagesHaveTheSameTextsAndNoneIsBlank() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(english.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        assertThat(vietnamese.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @Test
    void bothLanguagesTakeTheSameArgumentsAndCanBeFormatted() {
        for (String key : english.stringPropertyNames()) {
            new MessageFormat(english.getProperty(key), Locale.ENGLISH);
            new MessageFormat(vietnamese.getProperty(key), Locale.forLanguageTag("vi"));
            assertThat(arguments(vietnamese.getProperty(key))).as(key).isSubsetOf(arguments(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheCodeHasATextAndEveryLimitItsReason() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            String code = Files.readString(file);
            LITERAL.matcher(code).results().forEach(found -> {
                String key = found.group(1);
                String module = key.substring(0, key.indexOf('.'));
                boolean limitOnly = code.contains(".limit(") && english.containsKey(key + ".long");
                boolean prefix = english.stringPropertyNames().stream().anyMatch(known -> known.startsWith(key + "."));
                if (MODULES.contains(module)
                        && !english.containsKey(key)
                        && !english.containsKey("setting." + key)
                        && !limitOnly
                        && !prefix
                        && !isVerb(code, key)) {
                    missing.add(key + " in " + file.getFileName());
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantThatIsShownHasAName() throws ClassNotFoundException {
        for (String name : SHOWN) {
            Class<?> type = Class.forName("vn.khacphuc." + name);
            for (Object constant : type.getEnumConstants()) {
                String prefix = type.getSimpleName().equals("Kind")
                        ? type.getEnclosingClass().getSimpleName()
                        : type.getSimpleName();
                assertThat(english.stringPropertyNames()).contains(prefix + "." + constant);
            }
        }
    }

    @Test
    void everyVerbThatLeavesADatedRowHasASentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        Pattern verb = Pattern.compile(
                "\"((?:plan|task|amendment|deficiency|inspection|paper|petition|scorecard)\\.[a-z_]+)\"");
        for (Path file : sources()) {
            if (!file.toString().contains("/ui/")) {
                verb.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(found -> !UNDATED.contains(found))
                        .filter(found -> !english.containsKey("event." + found))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Verbs that are only in the trail. */
    private static final Set<String> UNDATED = Set.of(
            "plan.deleted",
            "plan.gathered",
            "plan.let_go",
            "plan.due_set",
            "scorecard.exported",
            "task.removed",
            "amendment.task_marked",
            "amendment.task_kept",
            "deficiency.took_over");

    private static boolean isVerb(String code, String key) {
        return code.contains("by, \"" + key + "\"") || code.contains("by,\n                \"" + key + "\"");
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties load(String suffix) {
        Properties texts = new Properties();
        String name = "/vaadin-i18n/translations" + suffix + ".properties";
        try (var reader =
                new InputStreamReader(TranslationsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
