package vn.khacphuc.plans.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.plans.ExtensionQueries;
import vn.khacphuc.plans.Extensions;

/** Opens the decision on the request that waits for a task, over whatever page is open. */
@Component
public class Deciding {

    public static final OverPage PAGE = new OverPage("extension");

    private final Extensions extensions;
    private final ExtensionQueries queries;
    private final Acting acting;

    Deciding(Extensions extensions, ExtensionQueries queries, Acting acting) {
        this.extensions = extensions;
        this.queries = queries;
        this.acting = acting;
    }

    /** Whether the address asks for it. */
    public boolean openIfAsked(AfterNavigationEvent event, Runnable done) {
        return PAGE.openIfAsked(
                event,
                task -> queries.ofTask(acting.scope(), task).stream()
                        .filter(row -> row.mayDecide(acting.now()))
                        .findFirst()
                        .map(row -> new DecideExtensionDialog(extensions, acting, row, done)));
    }
}
