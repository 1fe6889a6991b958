package vn.khacphuc;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each test the sign-in of its own context. Every Spring context that starts makes itself the one of the whole
 * process; a test whose context was made earlier would otherwise be signed in where nobody looks, depending on which
 * class ran before (registered in {@code spring.factories}).
 */
public class OwnSecurityContext implements TestExecutionListener, Ordered {

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    /** After the context is there, before anything of the test runs. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
