package vn.khacphuc;

import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords of tests withstand no attack: making them slowly, as the portal does, took three quarters of the time of all
 * tests. They are written and read in the same form (registered in {@code spring.factories}).
 */
public class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int LEAST_STRENGTH = 4;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PasswordEncoder
                        ? new DelegatingPasswordEncoder(
                                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_STRENGTH)))
                        : bean;
            }
        });
    }
}
