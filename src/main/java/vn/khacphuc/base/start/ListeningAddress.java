package vn.khacphuc.base.start;

import java.net.InetAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.PublishedPasswords;

/** Keeps a portal with published passwords off the network, unless an address is named. */
@Component
class ListeningAddress implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final Environment environment;
    private final ObjectProvider<PublishedPasswords> passwords;

    ListeningAddress(Environment environment, ObjectProvider<PublishedPasswords> passwords) {
        this.environment = environment;
        this.passwords = passwords;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (loopbackOnly()) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    boolean loopbackOnly() {
        return !environment.containsProperty("server.address")
                && passwords.stream().anyMatch(PublishedPasswords::inUse);
    }

    /** After Spring Boot's own, which sets the address from the properties. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
