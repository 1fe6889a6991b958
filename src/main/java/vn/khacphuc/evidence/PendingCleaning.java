package vn.khacphuc.evidence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.DailyJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/** Takes away files that were sent, but nothing was saved with for a day. */
@Component
class PendingCleaning implements DailyJob {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final EvidenceVersions versions;

    PendingCleaning(JdbcClient jdbc, EvidenceVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public String name() {
        return Timetable.PENDING_FILES;
    }

    @Override
    public Tally run(Actor by, LocalDate day) {
        List<Pending> pending = jdbc.sql("""
                        SELECT v.id, v.file_id, f.unit_id, v.name
                        FROM evidence_version v JOIN evidence_file f ON f.id = v.file_id
                        WHERE v.kept_at IS NULL AND v.at < ? ORDER BY v.at LIMIT ? FOR UPDATE""")
                .params(by.at().minus(KEPT), AT_ONCE)
                .query(Pending.class)
                .list();
        for (Pending one : pending) {
            jdbc.sql("DELETE FROM evidence_version WHERE id = ?")
                    .param(one.id())
                    .update();
            versions.dropped(by, one.id(), one.fileId(), one.unitId(), one.name());
        }
        return Tally.of("files", pending.size());
    }

    private record Pending(long id, long fileId, long unitId, String name) {}
}
