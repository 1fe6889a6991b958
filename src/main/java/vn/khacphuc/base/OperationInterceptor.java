package vn.khacphuc.base;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The frame of every operation: role, one transaction, once per key, a deadlock tried once more, a lost race said so. */
@Aspect
@Component
class OperationInterceptor {

    private static final int RECORD_CHANGED = 1020;

    private final TransactionTemplate transaction;
    private final Submissions submissions;

    OperationInterceptor(TransactionTemplate transaction, Submissions submissions) {
        this.transaction = transaction;
        this.submissions = submissions;
    }

    @Around(value = "@annotation(may) && args(by, submission, ..)", argNames = "call,may,by,submission")
    @Nullable
    Object run(ProceedingJoinPoint call, May may, Actor by, Submission submission) {
        if (!by.is(may.value())) {
            throw new Refusal("refusal.base.role");
        }
        try {
            return once(call, by, submission);
        } catch (RuntimeException first) {
            if (!isCollision(first)) {
                throw first;
            }
            return onceMore(call, by, submission);
        }
    }

    private @Nullable Object onceMore(ProceedingJoinPoint call, Actor by, Submission submission) {
        try {
            return once(call, by, submission);
        } catch (RuntimeException again) {
            if (isCollision(again)) {
                throw (Conflict) new Conflict().initCause(again);
            }
            throw again;
        }
    }

    /** Two transactions met: a version overtaken, a deadlock, the same key twice, or MariaDB's "record has changed" (1020). */
    private static boolean isCollision(RuntimeException thrown) {
        if (thrown instanceof ConcurrencyFailureException || thrown instanceof DuplicateSubmission) {
            return true;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == RECORD_CHANGED) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Object once(ProceedingJoinPoint call, Actor by, Submission submission) {
        var outcome = new AtomicReference<@Nullable Object>();
        transaction.executeWithoutResult(status -> {
            var operation = call.getSignature().toShortString();
            submissions
                    .find(submission.key(), by.accountId(), operation)
                    .ifPresentOrElse(
                            known -> outcome.set(known.result()),
                            () -> outcome.set(first(call, by, submission, operation)));
        });
        return outcome.get();
    }

    private @Nullable Object first(ProceedingJoinPoint call, Actor by, Submission submission, String operation) {
        var result = proceed(call);
        try {
            submissions.insert(submission.key(), by, operation, result);
        } catch (DuplicateKeyException twin) {
            throw new DuplicateSubmission(twin);
        }
        return result;
    }

    private static @Nullable Object proceed(ProceedingJoinPoint call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static final class DuplicateSubmission extends RuntimeException {
        private static final long serialVersionUID = 1;

        DuplicateSubmission(Throwable cause) {
            super(cause);
        }
    }
}
