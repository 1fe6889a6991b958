package vn.khacphuc.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Settings;

/** How much a unit may store, and does. */
@Component
class Quota {

    private final Settings settings;
    private final JdbcClient jdbc;

    Quota(Settings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    Room of(long unitId) {
        long used = jdbc.sql("""
                        SELECT COALESCE(SUM(v.size), 0) FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id
                        WHERE f.unit_id = ?""").param(unitId).query(Long.class).single();
        return new Room(used, allowed());
    }

    /** What is used, these very files among it; whoever else of the unit asks waits until this transaction has ended. */
    Room hold(long unitId) {
        jdbc.sql("INSERT INTO evidence_quota (unit_id) VALUES (?) ON DUPLICATE KEY UPDATE unit_id = unit_id")
                .param(unitId)
                .update();
        return of(unitId);
    }

    long allowed() {
        return settings.number(EvidenceSettings.QUOTA) * EvidenceSettings.MEGABYTE;
    }
}
