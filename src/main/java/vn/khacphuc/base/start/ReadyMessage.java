package vn.khacphuc.base.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Greeting;

/** Ends the start with the address and how to sign in, on the console. */
@Component
class ReadyMessage {

    private static final String RULE = "-".repeat(72);

    private final Environment environment;
    private final ListeningAddress address;
    private final ObjectProvider<Greeting> greetings;

    ReadyMessage(Environment environment, ListeningAddress address, ObjectProvider<Greeting> greetings) {
        this.environment = environment;
        this.address = address;
        this.greetings = greetings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(String.join(System.lineSeparator(), lines(port)));
        }
    }

    private List<String> lines(String port) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(RULE);
        lines.add("The portal is ready: http://localhost:" + port
                + environment.getProperty("server.servlet.context-path", ""));
        greetings.orderedStream().forEach(greeting -> lines.addAll(greeting.lines()));
        if (address.loopbackOnly()) {
            lines.add("Because these passwords are public it answers this machine only;");
            lines.add("SERVER_ADDRESS=0.0.0.0 opens it to the network.");
        }
        lines.add("Stop it with Ctrl+C.");
        lines.add(RULE);
        return lines;
    }
}
