package vn.khacphuc.notices.ui;

import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.FramePart;
import vn.khacphuc.notices.Inbox;

/** Hangs a bell into each frame. */
@org.springframework.stereotype.Component
class Bells implements FramePart {

    private final Inbox inbox;
    private final Acting acting;

    Bells(Inbox inbox, Acting acting) {
        this.inbox = inbox;
        this.acting = acting;
    }

    @Override
    public Bell make() {
        return new Bell(inbox, acting);
    }
}
