package vn.khacphuc.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khacphuc.base.NumberSetting;

/** What the administrator may set about files. */
@Configuration(proxyBeanMethods = false)
class EvidenceSettings {

    static final long MEGABYTE = 1 << 20;

    static final NumberSetting SIZE = new NumberSetting("evidence.size", 50, 1, 200);
    static final NumberSetting QUOTA = new NumberSetting("evidence.quota", 5_000, 1, 1_000_000);

    @Bean
    NumberSetting evidenceSize() {
        return SIZE;
    }

    @Bean
    NumberSetting evidenceQuota() {
        return QUOTA;
    }
}
