package vn.khacphuc.sample;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Greeting;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.SignInHint;

/** Tells of the accounts of the sample, on the sign-in page and on the console, as long as the sample is there. */
@Component
class SampleAccounts implements SignInHint, Greeting {

    private final JdbcClient jdbc;
    private final SampleState state;

    SampleAccounts(JdbcClient jdbc, SampleState state) {
        this.jdbc = jdbc;
        this.state = state;
    }

    @Override
    public List<SampleAccount> accounts() {
        if (!state.isLoaded()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT a.username, u.name, ap.role FROM account a
                        JOIN appointment ap ON ap.person_id = a.person_id AND ap.to_day IS NULL
                        JOIN unit u ON u.id = ap.unit_id
                        WHERE NOT a.disabled AND NOT a.must_change_password
                        ORDER BY FIELD(ap.role, 'LEADER', 'COORDINATOR', 'INSPECTOR', 'ADMIN') = 0,
                                 FIELD(ap.role, 'LEADER', 'COORDINATOR', 'INSPECTOR', 'ADMIN'), u.sort_order, a.id
                        LIMIT 100""")
                .query((row, number) -> new SampleAccount(
                        row.getString(1),
                        Organisation.PASSWORD,
                        row.getString(2),
                        vn.khacphuc.base.ui.Texts.text(Role.valueOf(row.getString(3)))))
                .list();
    }

    @Override
    public List<String> lines() {
        return state.isLoaded()
                ? List.of(
                        "It holds the sample district. Sign in as chutich (leader), noivu or vanphong (coordinators),",
                        "kiemtra (inspector), quantri (administrator); the sign-in page lists the others.",
                        "Every password is " + Organisation.PASSWORD + ".")
                : List.of();
    }
}
