package vn.khacphuc.base.start;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Clockwork;
import vn.khacphuc.base.FrequentRuns;

/** Winds the clockwork: at the start and every few minutes, so that midnight is not missed by more than that; some each minute. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "portal.clockwork", matchIfMissing = true)
class ClockworkSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ClockworkSchedule.class);

    private final Clockwork clockwork;
    private final FrequentRuns frequent;
    private final Clock clock;

    ClockworkSchedule(Clockwork clockwork, FrequentRuns frequent, Clock clock) {
        this.clockwork = clockwork;
        this.frequent = frequent;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void tick() {
        try {
            clockwork
                    .run(clock.instant())
                    .forEach(failure -> LOG.error(
                            "{} failed for {} and is tried again in a few minutes",
                            failure.job(),
                            failure.day(),
                            failure.why()));
        } catch (RuntimeException unreadable) {
            LOG.error("What is due could not be read", unreadable);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tickOften() {
        try {
            frequent.run(clock.instant());
        } catch (RuntimeException unreadable) {
            LOG.error("What runs each minute did not", unreadable);
        }
    }
}
