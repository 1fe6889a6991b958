package vn.khacphuc.notices;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets mail that presses leave right after the commit instead of within the minute. Lost with the process, it costs that
 * minute and nothing else.
 */
@Component
class MailKick {

    private static final Logger LOG = LoggerFactory.getLogger(MailKick.class);

    private final ObjectProvider<Postman> postman;
    private final AtomicBoolean asked = new AtomicBoolean();

    MailKick(ObjectProvider<Postman> postman) {
        this.postman = postman;
    }

    void afterCommit(Instant at) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (asked.compareAndSet(false, true)) {
                    Thread.ofVirtual().name("mail").start(() -> run(at));
                }
            }
        });
    }

    private void run(Instant at) {
        asked.set(false);
        try {
            postman.getObject().run(at);
        } catch (RuntimeException failed) {
            LOG.warn("Mail is tried again within a minute", failed);
        }
    }
}
