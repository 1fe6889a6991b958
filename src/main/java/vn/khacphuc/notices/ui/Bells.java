package vn.khacphuc.notices.ui;

import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.FramePart;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.notices.Inbox;

/** Hangs a bell into each frame. */
@org.springframework.stereotype.Component
class Bells implements FramePart {

    private final Inbox inbox;
    private final Live live;
    private final Acting acting;

    Bells(Inbox inbox, Live live, Acting acting) {
        this.inbox = inbox;
        this.live = live;
        this.acting = acting;
    }

    @Override
    public Bell make() {
        Bell bell = new Bell(inbox, acting);
        live.followQuietly(bell, bell::refresh, "notice");
        return bell;
    }
}
