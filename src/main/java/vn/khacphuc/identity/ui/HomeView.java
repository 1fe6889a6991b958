package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;

/** Everyone lands where their work is. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient Acting acting;

    HomeView(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (acting.now().role()) {
                    case LEADER, COORDINATOR, INSPECTOR -> Links.DASHBOARD;
                    case HEAD, OFFICIAL -> Links.MY;
                    case ADMIN -> Links.ADMIN_UNITS;
                });
    }
}
