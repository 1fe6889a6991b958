package vn.khacphuc.figures;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about forecasts. */
@Configuration(proxyBeanMethods = false)
class ForecastSettings {

    /** Tasks that must have ended before weights are believed. */
    static final NumberSetting LEAST_ENDED = new NumberSetting("figures.forecast.ended", 40, 10, 100_000);

    @Bean
    NumberSetting leastEnded() {
        return LEAST_ENDED;
    }
}
