package vn.khacphuc.notices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about comments. */
@Configuration(proxyBeanMethods = false)
public class TalkSettings {

    /** Minutes in which one may mend one's own words. */
    public static final NumberSetting MENDABLE_MINUTES = new NumberSetting("notices.comment.minutes", 60, 0, 10_080);

    @Bean
    NumberSetting mendableMinutes() {
        return MENDABLE_MINUTES;
    }
}
