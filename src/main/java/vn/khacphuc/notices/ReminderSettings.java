package vn.khacphuc.notices;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** When people are reminded; what the administrator may set. */
@Configuration
class ReminderSettings {

    /** Days before a deadline; 0 for none. */
    static final List<NumberSetting> SOON = List.of(
            new NumberSetting("notices.soon.first", 14, 0, 90),
            new NumberSetting("notices.soon.second", 7, 0, 90),
            new NumberSetting("notices.soon.third", 3, 0, 90),
            new NumberSetting("notices.soon.fourth", 1, 0, 90));

    /** Days overdue from which the head is told. */
    static final NumberSetting HEAD_DAYS = new NumberSetting("notices.late.head", 1, 1, 60);

    /** Days overdue from which the coordinators are told; after that an urging is proposed. */
    static final NumberSetting COORDINATOR_DAYS = new NumberSetting("notices.late.coordinator", 2, 1, 60);

    /** Days without any movement. */
    static final NumberSetting STALLED_DAYS = new NumberSetting("notices.stalled", 14, 3, 90);

    @Bean
    NumberSetting soonFirst() {
        return SOON.get(0);
    }

    @Bean
    NumberSetting soonSecond() {
        return SOON.get(1);
    }

    @Bean
    NumberSetting soonThird() {
        return SOON.get(2);
    }

    @Bean
    NumberSetting soonFourth() {
        return SOON.get(3);
    }

    @Bean
    NumberSetting lateHead() {
        return HEAD_DAYS;
    }

    @Bean
    NumberSetting lateCoordinator() {
        return COORDINATOR_DAYS;
    }

    @Bean
    NumberSetting stalledDays() {
        return STALLED_DAYS;
    }
}
