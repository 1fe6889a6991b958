package vn.khacphuc.audit;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/** Once a day seals what the frequent job cannot see any more, and leaves the last seal in the log, outside the database. */
@Component
class DailySealing implements DailyJob {

    private static final Logger LOG = LoggerFactory.getLogger(DailySealing.class);

    private final Sealer sealer;
    private final Seals seals;

    DailySealing(Sealer sealer, Seals seals) {
        this.sealer = sealer;
        this.seals = seals;
    }

    @Override
    public String name() {
        return Timetable.SEAL_ALL;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        if (!day.equals(by.today())) {
            return Tally.NOTHING;
        }
        int sealed = sealer.sealAll(by.at());
        seals.last().ifPresent(last -> LOG.info("The audit trail is sealed up to {}", last.mark()));
        return Tally.of("sealed", sealed);
    }
}
