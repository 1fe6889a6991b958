package vn.khacphuc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Submission;

/**
 * Stands around every operation in every test on the database: one that was done, and not sent before, has left an entry
 * by who did it, or the test fails.
 */
@Aspect
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class EveryChangeIsTold {

    /** What changes nothing where there is nothing to change. */
    private static final Set<String> MAY_CHANGE_NOTHING =
            Set.of("Claims.release", "Urgings.read", "Watches.watch", "Watches.unwatch");

    private final JdbcClient jdbc;
    private final Set<UUID> done = ConcurrentHashMap.newKeySet();

    EveryChangeIsTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Around(value = "@annotation(may) && args(by, submission, ..)", argNames = "call,may,by,submission")
    Object run(ProceedingJoinPoint call, May may, Actor by, Submission submission) throws Throwable {
        long before = jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM audit_entry")
                .query(Long.class)
                .single();
        Object result = call.proceed();
        String operation = call.getSignature().getDeclaringType().getSimpleName() + "."
                + call.getSignature().getName();
        if (done.add(submission.key()) && !MAY_CHANGE_NOTHING.contains(operation)) {
            assertThat(jdbc.sql("SELECT EXISTS (SELECT 1 FROM audit_entry WHERE id > ? AND account_id = ?)")
                            .params(before, by.accountId())
                            .query(Boolean.class)
                            .single())
                    .as(operation + " was done and left no entry in the trail")
                    .isTrue();
        }
        return result;
    }
}
