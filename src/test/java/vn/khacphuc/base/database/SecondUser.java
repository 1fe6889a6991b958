package vn.khacphuc.base.database;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** Gives a context the rights README advises: the test database's own user for the schema, another for the work. */
public class SecondUser implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String schema = context.getEnvironment().getProperty("test.schema", "portal");
        TestDatabase.url(schema);
        TestDatabase.asRoot("""
                CREATE USER IF NOT EXISTS second@'127.0.0.1' IDENTIFIED BY 'second';
                GRANT SELECT, INSERT ON %1$s.* TO second@'127.0.0.1';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(schema, TestDatabase.user()));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "second-user",
                        Map.of(
                                "spring.datasource.username",
                                "second",
                                "spring.datasource.password",
                                "second",
                                "spring.liquibase.user",
                                TestDatabase.user(),
                                "spring.liquibase.password",
                                TestDatabase.password())));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
