package vn.khacphuc.deficiencies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** From when on a cause counts as one of the system, not of a unit. */
@Configuration
public class CauseSettings {

    /** Units in which the same cause was found. */
    public static final NumberSetting SYSTEMIC_UNITS = new NumberSetting("deficiencies.systemic.units", 3, 2, 100);

    /** Scored years in which the same cause was found. */
    public static final NumberSetting SYSTEMIC_YEARS = new NumberSetting("deficiencies.systemic.years", 2, 2, 20);

    @Bean
    NumberSetting systemicUnits() {
        return SYSTEMIC_UNITS;
    }

    @Bean
    NumberSetting systemicYears() {
        return SYSTEMIC_YEARS;
    }
}
