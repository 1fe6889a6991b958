package vn.khacphuc.units;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.KindDraft;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.KindTable;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** Kinds of units: what the organisation is made of. */
@Service
public class UnitKinds {

    private final KindTable kinds;

    UnitKinds(JdbcClient jdbc, Trail trail) {
        kinds = new KindTable(
                jdbc, trail, "unit_kind", "authority", "SELECT COUNT(*) FROM unit u WHERE u.kind = k.code");
    }

    /** All of them in their order, retired ones last. */
    public List<KindRow> all() {
        return kinds.all();
    }

    /** Adds a kind and gives its id. */
    @May(Role.ADMIN)
    public long add(Actor by, Submission submission, KindDraft draft) {
        return kinds.add(by, draft);
    }

    @May(Role.ADMIN)
    public void edit(Actor by, Submission submission, long kindId, KindDraft draft) {
        kinds.edit(by, submission, kindId, draft);
    }

    /** It is offered for new things no more; what has it keeps it. */
    @May(Role.ADMIN)
    public void retire(Actor by, Submission submission, long kindId) {
        kinds.retire(by, submission, kindId, true);
    }

    /** It is offered again. */
    @May(Role.ADMIN)
    public void restore(Actor by, Submission submission, long kindId) {
        kinds.retire(by, submission, kindId, false);
    }
}
