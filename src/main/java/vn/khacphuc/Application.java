package vn.khacphuc;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The portal: starts everything, and holds the one clock from which every "now" is taken. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("portal/portal.css")
@Push
public class Application implements AppShellConfigurator {

    static {
        // The driver writes an Instant in the zone of this process: only in UTC is what is stored the same everywhere.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    public static void main(String[] args) {
        if (CommandLine.isFor(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(Application.class, args);
    }

    /** The day begins at midnight in Vietnam, whatever the zone of the server. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
