package vn.khacphuc.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about what is sent to other systems. */
@Configuration(proxyBeanMethods = false)
public class WebhookSettings {

    /** 1 where addresses of this machine and of private networks may be used. */
    public static final NumberSetting INSIDE = new NumberSetting("notices.webhook.inside", 0, 0, 1);

    /** 1 where even addresses of one cable may, among them those of a cloud's own services. */
    public static final NumberSetting LINK_LOCAL = new NumberSetting("notices.webhook.link_local", 0, 0, 1);

    /** Deliveries given up in a row after which an endpoint is stopped. */
    public static final NumberSetting FAILURES = new NumberSetting("notices.webhook.failures", 5, 1, 1_000);

    @Bean
    NumberSetting webhookInside() {
        return INSIDE;
    }

    @Bean
    NumberSetting webhookLinkLocal() {
        return LINK_LOCAL;
    }

    @Bean
    NumberSetting webhookFailures() {
        return FAILURES;
    }
}
