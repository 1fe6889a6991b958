package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written into the trail can be read by people. */
class VerbsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z_]+)\"");
    private static final Pattern WRITTEN = Pattern.compile("by,\\s*\"([a-z]+\\.[a-z_]+)\"");

    /** Dated rows of parts, and settings: no entry has these. */
    private static final Set<String> NO_VERBS =
            Set.of("directive.part_cancelled", "directive.part_done", "evidence.quota", "evidence.size");

    private static final Pattern FIELD = Pattern.compile("(?:Map\\.of\\(|put\\(|,)\\s*\"([a-zA-Z0-9]+)\",");

    private final Properties texts = load();

    @Test
    void everyVerbHasASentence() throws IOException {
        List<String> sources = sources();
        Set<String> families = texts.stringPropertyNames().stream()
                .filter(key -> key.matches("audit\\.[a-z]+\\.[a-z_]+") && !key.startsWith("audit.field."))
                .map(key -> key.split("\\.")[1])
                .filter(family -> texts.containsKey("audit.subject." + family))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>();
        for (String source : sources) {
            Stream.concat(
                            LITERAL.matcher(source)
                                    .results()
                                    .map(found -> found.group(1))
                                    .filter(verb -> families.contains(verb.substring(0, verb.indexOf('.')))),
                            WRITTEN.matcher(source).results().map(found -> found.group(1)))
                    .filter(verb -> !NO_VERBS.contains(verb) && !texts.containsKey("audit." + verb))
                    .forEach(missing::add);
        }
        assertThat(missing).as("add audit.<verb> to the texts").isEmpty();
    }

    @Test
    void everyFieldOfAnEntryHasALabel() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            int from = source.indexOf("trail.write(");
            while (from >= 0) {
                int end = source.indexOf(";", from);
                FIELD.matcher(source.substring(from, end))
                        .results()
                        .map(found -> found.group(1))
                        .filter(field -> !texts.containsKey("audit.field." + field)
                                && !texts.containsKey("audit.subject." + field))
                        .forEach(missing::add);
                from = source.indexOf("trail.write(", end);
            }
        }
        assertThat(missing).as("add audit.field.<name> to the texts").isEmpty();
    }

    @Test
    void everyKindOfThingHasAName() throws IOException {
        Pattern kind = Pattern.compile("trail\\.write\\(\\s*by,[^,;]+,\\s*\"([a-z_]+)\"");
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            kind.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> !texts.containsKey("audit.subject." + found))
                    .forEach(missing::add);
        }
        assertThat(missing).as("add audit.subject.<kind> to the texts").isEmpty();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/ui/"))
                    .map(VerbsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                VerbsTest.class.getResourceAsStream("/vaadin-i18n/translations_vi.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
