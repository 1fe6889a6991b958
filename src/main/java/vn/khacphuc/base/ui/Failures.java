package vn.khacphuc.base.ui;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What nobody foresaw: recorded under a short code, which is all that the screen shows of it. */
@Component
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** For what fails after a page is open: the page stays, with everything typed into it. */
    @Override
    public void error(ErrorEvent event) {
        Problem.of(event.getThrowable()).notify(this::record);
    }

    /** Writes it to the log and gives the code it is found by. */
    String record(Throwable failure) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", code, failure);
        return code;
    }

    static boolean isDatabaseGone(Throwable failure) {
        return has(failure, DataAccessResourceFailureException.class)
                || has(failure, CannotCreateTransactionException.class);
    }

    static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
