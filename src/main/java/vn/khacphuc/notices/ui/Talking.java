package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.Watches;

/** Opens what is said on a matter, with the field to say more, over whatever page is open. */
@Component
class Talking {

    private static final Map<Matter, OverPage> PAGES = new EnumMap<>(Matter.class);

    static {
        for (Matter matter : Matter.values()) {
            PAGES.put(matter, new OverPage("talk-" + matter.name().toLowerCase(Locale.ROOT)));
        }
    }

    private final Comments comments;
    private final CommentQueries queries;
    private final Watches watches;
    private final Acting acting;

    Talking(Comments comments, CommentQueries queries, Watches watches, Acting acting) {
        this.comments = comments;
        this.queries = queries;
        this.watches = watches;
        this.acting = acting;
    }

    /** The page for things of a kind, as in the trail; empty where nothing is said on those. */
    static Optional<OverPage> page(String subject) {
        return PAGES.entrySet().stream()
                .filter(page -> page.getKey().subject().equals(subject))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static UrlState under(UrlState state) {
        UrlState under = state;
        for (OverPage page : PAGES.values()) {
            under = page.under(under);
        }
        return under;
    }

    /** Whether the address asks for it. */
    boolean openIfAsked(AfterNavigationEvent event, Runnable done) {
        boolean asked = false;
        for (Map.Entry<Matter, OverPage> page : PAGES.entrySet()) {
            asked |= page.getValue().openIfAsked(event, id -> Optional.of(dialog(page.getKey(), id, done)));
        }
        return asked;
    }

    private Dialog dialog(Matter matter, long id, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(queries.title(acting.now(), matter, id));
        Talk talk = new Talk(comments, queries, watches, acting, matter, id);
        talk.addClassNames("dialog-content", "wide-dialog");
        dialog.add(talk);
        dialog.getFooter().add(new Button(Texts.text("ui.close"), click -> dialog.close()));
        dialog.setCloseOnOutsideClick(false);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                talk.reply();
            } else {
                done.run();
            }
        });
        return dialog;
    }
}
