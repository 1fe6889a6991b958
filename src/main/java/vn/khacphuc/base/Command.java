package vn.khacphuc.base;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of the portal on the command line instead of serving: {@code java -jar portal.jar <name>}. Declared as a
 * component; it is made without the rest of the portal, so it names by {@code @Import} what it needs besides JDBC.
 */
public interface Command {

    String name();

    /**
     * Does it, on the database of a running portal or on one started for it.
     *
     * @param at the moment it was asked
     * @param arguments what follows the name
     * @param out takes lines for whoever waits
     */
    Outcome run(Instant at, List<String> arguments, Consumer<String> out);

    /**
     * How it ended.
     *
     * @param good whether all is well: exit code 0, else 1
     * @param verdict the last line, with counts
     */
    record Outcome(boolean good, String verdict) {}
}
