package vn.khacphuc.directives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about urging. */
@Configuration
public class UrgingSettings {

    /** Days a task is late when the first urging is proposed: its head and the coordinators have heard of it before. */
    public static final NumberSetting LATE_DAYS = new NumberSetting("directives.urging.late", 3, 1, 60);

    /** Days in which an answer is asked for. */
    public static final NumberSetting REPLY_DAYS = new NumberSetting("directives.urging.reply", 5, 1, 60);

    @Bean
    NumberSetting urgingLateDays() {
        return LATE_DAYS;
    }

    @Bean
    NumberSetting urgingReplyDays() {
        return REPLY_DAYS;
    }
}
