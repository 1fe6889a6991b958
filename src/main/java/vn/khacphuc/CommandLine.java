package vn.khacphuc;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.khacphuc.base.Command;

/**
 * Runs a command with the database and nothing else: no web server, no clockwork, no change of the schema. It joins the
 * database of a portal that is running, or starts it for its own duration.
 */
final class CommandLine {

    private static final String OPTION = "--";
    private static final List<String> QUIET =
            List.of("--logging.level.vn.khacphuc=warn", "--logging.level.org.springframework.context=error");

    private CommandLine() {}

    /** Whether these arguments name a command; options of Spring Boot alone start the portal. */
    static boolean isFor(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> !argument.startsWith(OPTION));
    }

    /** Runs it and gives the exit code. Its verdict is the last line printed. */
    static int run(String[] arguments) {
        List<String> words = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith(OPTION))
                .toList();
        String[] options = Stream.concat(
                        QUIET.stream(), Arrays.stream(arguments).filter(argument -> argument.startsWith(OPTION)))
                .toArray(String[]::new);
        Command.Outcome outcome = outcome(words.getFirst(), words.subList(1, words.size()), options);
        System.out.println(outcome.verdict());
        System.out.flush();
        return outcome.good() ? 0 : 1;
    }

    private static Command.Outcome outcome(String name, List<String> arguments, String[] options) {
        try (var context = new SpringApplicationBuilder(Frame.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties("portal.database.join=true")
                .run(options)) {
            List<Command> known =
                    context.getBeanProvider(Command.class).orderedStream().toList();
            return known.stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .map(command -> command.run(Clock.systemUTC().instant(), arguments, System.out::println))
                    .orElseGet(() -> new Command.Outcome(
                            false,
                            "There is no command " + name + "; there is: "
                                    + known.stream().map(Command::name).collect(Collectors.joining(", "))));
        } catch (RuntimeException failed) {
            return new Command.Outcome(false, name + " was not done: " + rootOf(failed));
        }
    }

    private static String rootOf(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** No stereotype, so that the portal itself does not find it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = "vn.khacphuc.base.database",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Configuration.class))
    @ComponentScan(
            basePackages = "vn.khacphuc",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Command.class))
    static class Frame {}
}
