package vn.khacphuc.identity;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.LoginView;

/** Every page asks for a sign-in but the sign-in page; every view says itself whom it is for. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain portalChain(
            HttpSecurity http, SignIn signIn, JdbcClient jdbc, Clock clock, SecurityContextHolderStrategy security)
            throws Exception {
        http.authenticationProvider(signIn);
        // The plain page for what is not there holds nothing, and a redirect to the sign-in would hide the answer's
        // code.
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        // No view of Vaadin, which would say itself whom it is for; the file's owner does.
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        HttpMethod.GET,
                        "/" + Links.EVIDENCE,
                        "/" + Links.ADMIN_AUDIT_FILE,
                        "/" + Links.BOOK_FILE,
                        "/" + Links.SCORECARD_FILE)
                .authenticated());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login?logout"));
        // Said for every answer already; here it would overrule the one that may be framed.
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::disable));
        http.formLogin(form -> form.failureHandler(failureHandler())
                .successHandler(new VaadinSavedRequestAwareAuthenticationSuccessHandler()));
        http.addFilterBefore(new StillValid(jdbc, clock, security), AuthorizationFilter.class);
        return http.build();
    }

    private static AuthenticationFailureHandler failureHandler() {
        return (request, response, failure) -> {
            String reason = failure instanceof LockedOut locked
                    ? "?error=locked&until=" + locked.until().getEpochSecond()
                    : "?error";
            // Where the portal is being prepared the page says so by itself.
            response.sendRedirect(
                    request.getContextPath() + "/" + Links.LOGIN + (failure instanceof NotReady ? "" : reason));
        };
    }
}
