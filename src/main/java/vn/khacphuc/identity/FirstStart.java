package vn.khacphuc.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Console;
import vn.khacphuc.units.UnitDraft;

/** Lets the first person in: an administrator with a random password, told once on the console. After a sample's turn. */
@Component
@Order(100)
class FirstStart implements ApplicationRunner {

    static final String USERNAME = "admin";

    private final FirstAdministrator first;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstStart(FirstAdministrator first, TransactionTemplate transaction, Clock clock) {
        this.first = first;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!first.isNeeded()) {
            return;
        }
        String password = PasswordRule.random();
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            LocalDate begin = LocalDate.of(2000, 1, 1);
            var unit = new UnitDraft("1", "Ủy ban nhân dân (đổi tên đơn vị này)", "UBND", "authority", null, begin, 0);
            first.install(now, unit, USERNAME, "Quản trị hệ thống", password, true);
            // Before the commit: whoever is killed right after it must still have been told.
            Console.print(List.of(
                    "The portal is empty. Sign in as its administrator and change this password:",
                    "    user name  " + USERNAME,
                    "    password   " + password,
                    "It is shown this once, on " + LocalDate.ofInstant(now, Actor.ZONE) + "."));
        });
    }
}
