package vn.khacphuc.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.identity.OwnAccount;

/** Keeps whoever signed in with a password that somebody else knows at the page where it is changed. */
@Component
class PasswordHold implements VaadinServiceInitListener {

    private final Acting acting;
    private final OwnAccount account;

    PasswordHold(Acting acting, OwnAccount account) {
        this.acting = acting;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::hold));
    }

    private void hold(BeforeEnterEvent event) {
        if (!event.getLocation().getPath().equals(Links.ACCOUNT)
                && acting.ifSignedIn().filter(account::mustChangePassword).isPresent()) {
            event.forwardTo(Links.ACCOUNT);
        }
    }
}
