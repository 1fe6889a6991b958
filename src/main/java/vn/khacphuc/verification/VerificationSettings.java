package vn.khacphuc.verification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about verification. */
@Configuration(proxyBeanMethods = false)
public class VerificationSettings {

    /** Hours after which a claim ends by itself. */
    public static final NumberSetting CLAIM_HOURS = new NumberSetting("verification.claim.hours", 4, 1, 72);

    /** Days after which a waiting report is marked as old. */
    public static final NumberSetting AGEING_DAYS = new NumberSetting("verification.ageing.days", 3, 1, 60);

    @Bean
    NumberSetting claimHours() {
        return CLAIM_HOURS;
    }

    @Bean
    NumberSetting ageingDays() {
        return AGEING_DAYS;
    }
}
