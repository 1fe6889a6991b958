package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.FilterBar;
import vn.khacphuc.base.ui.FramePart;
import vn.khacphuc.base.ui.Live;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.notices.Inbox;
import vn.khacphuc.notices.NoticeReason;
import vn.khacphuc.notices.NoticeRow;
import vn.khacphuc.notices.NoticeWords;

/** What one was told, by why: what must be done first, what was said last. */
@Route(Links.NOTICES)
@Menu(title = "notices.menu", order = 7, icon = "vaadin:inbox")
@PermitAll
class InboxView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int EACH = 8;
    private static final int PAGE = 50;
    private static final String READ_TOO = "all";
    private static final String REASON = "reason";

    private final transient Inbox inbox;
    private final transient NoticeWords words;
    private final transient NoticeActs acts;
    private final transient Acting acting;
    private final PageHeader header = new PageHeader(getTranslation("notices.title"));
    private final FilterBar filters = new FilterBar(state -> refresh());
    private final Div lists = new Div();
    private int offset;

    InboxView(Inbox inbox, NoticeWords words, NoticeActs acts, Live live, Acting acting) {
        this.inbox = inbox;
        this.words = words;
        this.acts = acts;
        this.acting = acting;
        addClassName("view");
        Map<String, String> which = new LinkedHashMap<>();
        which.put("1", getTranslation("notices.all"));
        filters.chips(READ_TOO, getTranslation("notices.which"), which);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (NoticeReason reason : NoticeReason.values()) {
            reasons.put(reason.name(), words.reason(reason, getLocale()));
        }
        filters.chips(REASON, getTranslation("notices.why"), reasons);
        lists.addClassName("stack");
        add(header, filters, lists);
        live.follow(this, this::show, "notice", "urging");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        filters.show(NoticeActs.under(state));
        refresh();
        acts.openIfAsked(event, this::done);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.title");
    }

    private void refresh() {
        offset = 0;
        show();
    }

    private void show() {
        Actor by = acting.now();
        Map<NoticeReason, Integer> unread = inbox.unreadByReason(by);
        int total = unread.values().stream().mapToInt(Integer::intValue).sum();
        header.subtitle(
                total == 0 ? getTranslation("notices.none_unread") : getTranslation("notices.unread_count", total));
        Anchor preferences = new Anchor(Links.NOTICE_PREFERENCES, getTranslation("notices.preferences"));
        preferences.addClassName("button-link");
        header.actions(preferences);
        lists.removeAll();
        NoticeReason only = filters.state().constant(REASON, NoticeReason.class).orElse(null);
        for (NoticeReason reason : NoticeReason.values()) {
            if (only == null || reason == only) {
                section(by, reason, unread.getOrDefault(reason, 0), only != null);
            }
        }
        if (lists.getComponentCount() == 0) {
            lists.add(new EmptyState(getTranslation("notices.empty"), getTranslation("notices.empty.hint")));
        }
    }

    private void section(Actor by, NoticeReason reason, int unread, boolean alone) {
        boolean unreadOnly = !filters.state().flag(READ_TOO);
        int limit = alone ? PAGE : EACH;
        List<NoticeRow> rows = inbox.list(by, reason, unreadOnly, alone ? offset : 0, limit + 1);
        if (rows.isEmpty() && offset == 0) {
            return;
        }
        boolean more = rows.size() > limit;
        List<NoticeRow> shown = more ? rows.subList(0, limit) : rows;
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "notices");
        NoticeActs.Of asked = acts.of(by, shown, filters.state());
        shown.forEach(row -> list.add(new NoticeLine(
                row,
                words,
                by.today(),
                asked.of(row),
                () -> inbox.read(acting.now(), List.of(row.id())),
                () -> mark(row))));
        Section section =
                new Section(words.reason(reason, getLocale()) + (unread == 0 ? "" : " (" + unread + ")"), list);
        if (unread > 0) {
            long latest = shown.getFirst().id();
            section.actions(new Button(getTranslation("notices.mark_all"), click -> {
                inbox.readAll(acting.now(), reason, latest);
                done();
            }));
        }
        if (more && !alone) {
            section.add(new Anchor(
                    filters.state().with(REASON, reason.name()).href(Links.NOTICES), getTranslation("notices.more")));
        }
        if (alone && (more || offset > 0)) {
            section.add(pages(more));
        }
        lists.add(section);
    }

    private Div pages(boolean more) {
        Div pages = new Div();
        pages.addClassName("row");
        if (offset > 0) {
            pages.add(new Button(getTranslation("audit.newest"), click -> turn(0)));
        }
        if (more) {
            pages.add(new Button(getTranslation("audit.older"), click -> turn(offset + PAGE)));
        }
        return pages;
    }

    private void turn(int to) {
        offset = to;
        show();
    }

    private void mark(NoticeRow row) {
        if (row.isUnread()) {
            inbox.read(acting.now(), List.of(row.id()));
        } else {
            inbox.unread(acting.now(), row.id());
        }
        done();
    }

    private void done() {
        show();
        FramePart.refresh();
    }
}
