package vn.khacphuc.base.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Brings the embedded database where no data source is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseConfiguration.NoDataSource.class)
class DatabaseConfiguration {

    /**
     * The data source, and with it everything that reads or writes, depends on this bean: it is stopped after all of
     * them.
     *
     * @param join whether a portal that runs on the folder is joined: a command beside it
     */
    @Bean(destroyMethod = "close")
    JdbcConnectionDetails embeddedDatabase(
            @Value("${portal.database.dir}") Path directory, @Value("${portal.database.join:false}") boolean join) {
        return join ? JoinedMariaDb.in(directory) : EmbeddedMariaDb.start(directory, List.of());
    }

    static class NoDataSource implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
