package vn.khacphuc.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusals;

/** Makes files that were sent part of what is being saved; joins its transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class EvidenceKeeping {

    /** More in one go is a mistake. */
    static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    EvidenceKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps versions that this account has sent for this thing; refused where one of them is anything else. */
    public void keep(Actor by, String kind, long ownerId, Collection<Long> versionIds) {
        if (versionIds.isEmpty()) {
            return;
        }
        List<Long> ids = versionIds.stream().distinct().sorted().toList();
        new Refusals()
                .when(ids.size() > AT_ONCE, "refusal.evidence.many", AT_ONCE, ids.size())
                .refuse();
        int kept = jdbc.sql("""
                        UPDATE evidence_version v JOIN evidence_file f ON f.id = v.file_id
                        SET v.kept_at = :at
                        WHERE v.id IN (:ids) AND v.kept_at IS NULL AND v.account_id = :account
                          AND f.owner_kind = :kind AND f.owner_id = :owner""")
                .param("at", by.at())
                .param("ids", ids)
                .param("account", by.accountId())
                .param("kind", kind)
                .param("owner", ownerId)
                .update();
        new Refusals().when(kept < ids.size(), "refusal.evidence.gone").refuse();
    }
}
