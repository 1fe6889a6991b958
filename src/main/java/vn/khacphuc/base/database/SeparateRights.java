package vn.khacphuc.base.database;

import java.util.List;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the schema has a database user of its own ({@code spring.liquibase.user}): gives the user of the application what
 * it needs on the tables there are now. It may change every table but those marked append-only, which it may only read and
 * add to. Right after the change sets, before anything else uses the database.
 */
@Component
class SeparateRights implements BeanPostProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(SeparateRights.class);

    private final ObjectProvider<DataSource> application;

    SeparateRights(ObjectProvider<DataSource> application) {
        this.application = application;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase liquibase) {
            JdbcClient schema = JdbcClient.create(liquibase.getDataSource());
            JdbcClient portal = JdbcClient.create(application.getObject());
            String user = user(portal);
            if (!user.equals(user(schema))) {
                grant(schema, user);
                warn(portal, user);
            }
        }
        return bean;
    }

    /** As the database knows it, with its host: {@code portal@10.0.0.5}. */
    private static String user(JdbcClient client) {
        return client.sql("SELECT CURRENT_USER()").query(String.class).single();
    }

    private static void grant(JdbcClient schema, String user) {
        int host = user.lastIndexOf('@');
        String grantee = quoted(user.substring(0, host)) + "@" + quoted(user.substring(host + 1));
        List<String> tables = schema.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_comment <> 'append-only'
                        ORDER BY table_name LIMIT 5000""").query(String.class).list();
        tables.forEach(table -> schema.sql("GRANT SELECT, INSERT, UPDATE, DELETE ON `" + table + "` TO " + grantee)
                .update());
        schema.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_comment = 'append-only'
                        ORDER BY table_name LIMIT 5000""")
                .query(String.class)
                .list()
                .forEach(table -> schema.sql("GRANT SELECT, INSERT ON `" + table + "` TO " + grantee)
                        .update());
        LOG.info("The user {} may change {} tables, and only add to those that are append-only", user, tables.size());
    }

    private static void warn(JdbcClient portal, String user) {
        boolean everything = portal.sql("""
                        SELECT EXISTS (SELECT 1 FROM information_schema.schema_privileges
                                       WHERE privilege_type IN ('UPDATE', 'DELETE', 'DROP', 'ALTER', 'TRIGGER'))
                            OR EXISTS (SELECT 1 FROM information_schema.user_privileges
                                       WHERE privilege_type IN ('UPDATE', 'DELETE', 'DROP', 'ALTER', 'TRIGGER', 'SUPER'))""").query(Boolean.class).single();
        if (everything) {
            LOG.warn("The user {} may change or drop whole tables: take that back (README, Two database users)", user);
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
