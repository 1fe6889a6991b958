package vn.khacphuc.base.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of {@code frontend/} under {@code /portal/} and those of libraries under {@code /_static/}: the same for
 * everybody, so they ask for no sign-in.
 */
@Configuration(proxyBeanMethods = false)
class PublicFiles implements WebMvcConfigurer {

    private static final String OURS = "/portal/**";
    private static final String LIBRARIES = "/_static/**";

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // Asked for anew each time and answered "not modified": a module must never be older than the page around it.
        registry.addResourceHandler(OURS)
                .addResourceLocations("classpath:/META-INF/resources/portal/")
                .setCacheControl(CacheControl.noCache())
                // Dates in a reproducible jar never change.
                .setUseLastModified(false)
                .setEtagGenerator(this::tag);
        // Their addresses hold their version.
        registry.addResourceHandler(LIBRARIES)
                .addResourceLocations("classpath:/META-INF/resources/_static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    /** Weak, because the answer may be compressed on its way. */
    private String tag(Resource file) {
        return tags.computeIfAbsent(file.getDescription(), description -> {
            try (InputStream content = file.getInputStream()) {
                return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain publicFilesChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(OURS, LIBRARIES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
