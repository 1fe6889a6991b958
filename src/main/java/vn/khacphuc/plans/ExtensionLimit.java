package vn.khacphuc.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Settings;

/** How far a standing office may move a deadline by itself: once, and so many days beyond the original one. */
@Component
class ExtensionLimit {

    static final NumberSetting DAYS = new NumberSetting("plans.extension.days", 30, 0, 366);

    static final NumberSetting YEARS = new NumberSetting("plans.extension.years", 1, 0, 10);

    private final Settings settings;

    ExtensionLimit(Settings settings) {
        this.settings = settings;
    }

    int days() {
        return settings.number(DAYS);
    }

    /** How many years after the one a task is due in its deadline may move, whoever decides. */
    int years() {
        return settings.number(YEARS);
    }

    /** Whether only a leader decides on moving the deadline to that day. */
    boolean needsLeader(@Nullable LocalDate originalDue, boolean grantedBefore, LocalDate day) {
        return grantedBefore || (originalDue != null && day.isAfter(originalDue.plusDays(days())));
    }

    @Configuration
    static class Declared {

        @Bean
        NumberSetting extensionDays() {
            return DAYS;
        }

        @Bean
        NumberSetting extensionYears() {
            return YEARS;
        }
    }
}
