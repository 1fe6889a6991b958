package vn.khacphuc.notices;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether there is a mail server, and how mail names the portal. Set by the environment alone. */
@Component
public class MailSetup {

    private final String host;
    private final String from;
    private final String address;

    MailSetup(
            @Value("${spring.mail.host:}") String host,
            @Value("${portal.mail.from}") String from,
            @Value("${portal.address}") String address) {
        this.host = host;
        this.from = from;
        this.address = address.endsWith("/") ? address : address + "/";
    }

    /** Nothing is put together for mail while there is no server: what is told then stays in the inbox alone. */
    public boolean isOn() {
        return !host.isBlank();
    }

    public String host() {
        return host;
    }

    /** The sender that mail bears. */
    public String from() {
        return from;
    }

    /** Where people reach the portal; ends with a slash. */
    public String address() {
        return address;
    }

    String link(String path) {
        return address + path;
    }
}
