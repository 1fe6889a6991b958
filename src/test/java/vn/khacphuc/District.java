package vn.khacphuc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.audit.EveryChangeIsTold;
import vn.khacphuc.audit.EveryFieldIsTold;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.AccountAdministration;
import vn.khacphuc.identity.AccountDraft;
import vn.khacphuc.identity.Actors;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;

/** Makes districts for tests, each with units and people of its own, below the one root that a database has. */
@TestComponent
@Import({EveryChangeIsTold.class, EveryFieldIsTold.class})
public class District {

    public static final String PASSWORD = "mat-khau-thu-nghiem";

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final UnitAdministration units;
    private final AccountAdministration accounts;
    private final Actors actors;
    private final Clock clock;
    private final JdbcClient jdbc;

    District(UnitAdministration units, AccountAdministration accounts, Actors actors, Clock clock, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.units = units;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    /** A new district: an authority, its two standing offices and two communes, with people in every role. */
    public Made make() {
        String n = "d" + NUMBER.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
        // One moment for all, whoever is made first.
        Actor root = actors.of("admin", clock.instant());
        long authority = unit(root, n, "Huyện " + n, "authority", root.unitId());
        long interior = unit(root, n + "i", "Phòng Nội vụ " + n, "department", authority);
        long office = unit(root, n + "v", "Văn phòng " + n, "department", authority);
        long commune = unit(root, n + "a", "Xã Đường Hồng " + n, "commune", authority);
        long commune2 = unit(root, n + "b", "Xã Lạc Nông " + n, "commune", authority);
        return new Made(
                authority,
                interior,
                office,
                commune,
                commune2,
                person(root, "leader." + n, authority, Role.LEADER),
                person(root, "coordinator." + n, interior, Role.COORDINATOR),
                person(root, "coordinator2." + n, office, Role.COORDINATOR),
                person(root, "head." + n, commune, Role.HEAD),
                person(root, "official." + n, commune, Role.OFFICIAL),
                person(root, "head2." + n, commune2, Role.HEAD),
                person(root, "inspector." + n, interior, Role.INSPECTOR),
                person(root, "admin." + n, authority, Role.ADMIN));
    }

    /** A person more, with an account of that user name and {@link #PASSWORD}. */
    public Actor person(Actor admin, String username, long unitId, Role role) {
        accounts.add(
                admin,
                Submission.first(),
                new AccountDraft(username, "Nguyễn Thị " + username, "", unitId, role, BEGIN),
                PASSWORD);
        return actors.of(username, admin.at());
    }

    /**
     * A level at which the units of this district alone are scored: its criteria sets share their years with nobody.
     *
     * @param of whoever sees the whole district
     */
    public String level(Actor of) {
        String level = level("t" + of.scope().unitId());
        jdbc.sql("UPDATE unit SET kind = ? WHERE parent_id = ?")
                .params(level, of.scope().unitId())
                .update();
        return level;
    }

    /** The same for some of its units alone, which leave the level they had. */
    public String level(Actor of, long... unitIds) {
        String level = level("t" + of.scope().unitId() + "x");
        for (long unit : unitIds) {
            jdbc.sql("UPDATE unit SET kind = ? WHERE id = ?")
                    .params(level, unit)
                    .update();
        }
        return level;
    }

    private String level(String code) {
        jdbc.sql(
                        "INSERT IGNORE INTO unit_kind (code, name_vi, name_en, authority, sort_order) VALUES (?, 'Đơn vị', 'Unit', FALSE, 99)")
                .param(code)
                .update();
        jdbc.sql("INSERT IGNORE INTO scored_kind (kind, level) VALUES (?, ?)")
                .params(code, code)
                .update();
        return code;
    }

    private long unit(Actor admin, String code, String name, String kind, long parent) {
        return units.add(admin, Submission.first(), new UnitDraft(code, name, name, kind, parent, BEGIN, 0));
    }

    /** Ids of units, and people acting now; {@link Actor#at(Instant)} moves them in time. */
    public record Made(
            long authority,
            long interior,
            long office,
            long commune,
            long commune2,
            Actor leader,
            Actor coordinator,
            Actor coordinator2,
            Actor head,
            Actor official,
            Actor head2,
            Actor inspector,
            Actor admin) {}
}
