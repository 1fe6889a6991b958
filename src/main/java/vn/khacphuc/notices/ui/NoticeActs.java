package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.OverPage;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.UrgingQueries;
import vn.khacphuc.directives.ui.Answering;
import vn.khacphuc.notices.NoticeKind;
import vn.khacphuc.notices.NoticeLinks;
import vn.khacphuc.notices.NoticeRow;
import vn.khacphuc.plans.ExtensionQueries;
import vn.khacphuc.plans.ui.Assigning;
import vn.khacphuc.plans.ui.Deciding;
import vn.khacphuc.plans.ui.Updating;

/**
 * What a notice asks of its reader, for whoever may do it: it opens over the inbox where little must be read for it, and on
 * the thing's own page where there is much.
 */
@Component
class NoticeActs {

    private static final Set<NoticeKind> SLIPS = Set.of(NoticeKind.URGING, NoticeKind.EXPLANATION);

    private final Updating updating;
    private final Deciding deciding;
    private final Answering answering;
    private final Assigning assigning;
    private final Talking talking;
    private final UrgingQueries slips;
    private final ExtensionQueries extensions;

    NoticeActs(
            Updating updating,
            Deciding deciding,
            Answering answering,
            Assigning assigning,
            Talking talking,
            UrgingQueries slips,
            ExtensionQueries extensions) {
        this.updating = updating;
        this.deciding = deciding;
        this.answering = answering;
        this.assigning = assigning;
        this.talking = talking;
        this.slips = slips;
        this.extensions = extensions;
    }

    /** The state of the inbox under whatever is open over it. */
    static UrlState under(UrlState state) {
        UrlState under = Talking.under(state);
        for (OverPage page : List.of(Updating.PAGE, Deciding.PAGE, Answering.PAGE, Assigning.PAGE)) {
            under = page.under(under);
        }
        return under;
    }

    /** Opens what the address asks for. */
    void openIfAsked(AfterNavigationEvent event, Runnable done) {
        if (!updating.openIfAsked(event, done)
                && !deciding.openIfAsked(event, done)
                && !answering.openIfAsked(event, done)
                && !assigning.openIfAsked(event, done)) {
            talking.openIfAsked(event, done);
        }
    }

    /** The acts that some notices ask for, read at once. */
    Of of(Actor by, List<NoticeRow> rows, UrlState state) {
        List<Long> asked = rows.stream()
                .filter(row -> SLIPS.contains(row.kind()))
                .map(NoticeRow::subjectId)
                .toList();
        List<Long> requests = rows.stream()
                .filter(row -> row.kind() == NoticeKind.EXTENSION_ASKED)
                .map(NoticeRow::subjectId)
                .toList();
        return new Of(
                by,
                by.is(Role.HEAD, Role.OFFICIAL) ? slips.waiting(by, asked) : Set.of(),
                by.is(Role.COORDINATOR, Role.LEADER) ? extensions.waiting(by.scope(), requests) : Set.of(),
                state);
    }

    /**
     * @param toAnswer slips that wait for this reader's answer
     * @param toDecide tasks of which a request waits for this reader's decision
     * @param state of the inbox
     */
    record Of(Actor by, Set<Long> toAnswer, Set<Long> toDecide, UrlState state) {

        /** Null where it asks for nothing, or its reader may not. */
        @Nullable
        Anchor of(NoticeRow row) {
            if (NoticeLinks.isToUpdate(row)) {
                return by.is(Role.HEAD, Role.OFFICIAL) ? over(Updating.PAGE, row, "notices.update") : null;
            }
            if (SLIPS.contains(row.kind())) {
                return toAnswer.contains(row.subjectId())
                        ? over(Answering.PAGE, row, "directives.urging.answer")
                        : null;
            }
            return row.isUnread() ? unread(row) : null;
        }

        private @Nullable Anchor unread(NoticeRow row) {
            return switch (row.kind()) {
                case EXTENSION_ASKED ->
                    toDecide.contains(row.subjectId()) ? over(Deciding.PAGE, row, "plans.extension.decide") : null;
                case PROPOSED -> by.is(Role.COORDINATOR, Role.LEADER) ? to(row, "notices.act.proposed") : null;
                case ANSWERED ->
                    row.subject().equals("urging") && by.is(Role.COORDINATOR, Role.LEADER)
                            ? to(row, "notices.act.answered")
                            : null;
                case PLAN_SUBMITTED ->
                    by.is(Role.COORDINATOR, Role.LEADER) ? to(row, "notices.act.plan_submitted") : null;
                case PLAN_RETURNED -> by.is(Role.HEAD, Role.COORDINATOR) ? to(row, "notices.act.plan_returned") : null;
                case UNOWNED ->
                    by.is(Role.HEAD, Role.COORDINATOR) ? over(Assigning.PAGE, row, "notices.act.unowned") : null;
                case PERIOD, RETURNED -> period(row);
                case MENTION, COMMENT ->
                    Talking.page(row.subject())
                            .map(page -> over(page, row, "notices.act.talk"))
                            .orElse(null);
                default -> null;
            };
        }

        /** A unit assesses itself until that was submitted, and is rated after it. */
        private @Nullable Anchor period(NoticeRow row) {
            boolean open = row.kind() == NoticeKind.RETURNED || !row.text().contains(".");
            return switch (row.subject()) {
                case "assessment" ->
                    open && !row.text().equals("opens") && by.is(Role.HEAD) ? to(row, "notices.act.assess") : null;
                case "period" -> open && by.is(Role.COORDINATOR) ? to(row, "notices.act.rate") : null;
                default -> null;
            };
        }

        private Anchor over(OverPage page, NoticeRow row, String text) {
            return new Anchor(page.href(state, Links.NOTICES, row.subjectId()), Texts.text(text));
        }

        private static Anchor to(NoticeRow row, String text) {
            return new Anchor(NoticeLinks.page(row), Texts.text(text));
        }
    }
}
