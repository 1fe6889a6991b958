package vn.khacphuc.base.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in plain words that the database server named in the settings cannot be reached or refuses. */
class ConnectionFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Access denied for user, access denied to database, unknown database. */
    private static final Set<Integer> REFUSALS = Set.of(1045, 1044, 1049);

    private static final String NO_CONNECTION = "08";

    private final Environment environment;

    ConnectionFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        boolean unreachable = String.valueOf(cause.getSQLState()).startsWith(NO_CONNECTION);
        if (!unreachable && !REFUSALS.contains(cause.getErrorCode())) {
            return null;
        }
        // What follows the question mark may hold secrets.
        String url = environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
        return new FailureAnalysis(
                "The database at " + url + " does not let the portal in: " + cause.getMessage(),
                "Check that it runs and answers from here, and the values of SPRING_DATASOURCE_URL, "
                        + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                cause);
    }
}
