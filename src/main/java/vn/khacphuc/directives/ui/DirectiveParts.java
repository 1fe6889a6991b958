package vn.khacphuc.directives.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.Answer;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectivePartRow;
import vn.khacphuc.directives.DirectiveQueries;
import vn.khacphuc.plans.TaskState;

/** The parts of a directive, unit by unit and item by item; each opens its task, where its evidence is. */
class DirectiveParts extends RowGrid<DirectivePartRow> {

    private static final int SHORT = 30;
    private static final int WORDS = 90;

    private final transient Acting acting;

    /** @param answer which units only; null for all */
    DirectiveParts(DirectiveQueries queries, Acting acting, DirectiveDetail found, @Nullable Answer answer) {
        super(Texts.text("directives.parts"));
        this.acting = acting;
        boolean several = !acting.now().is(Role.HEAD, Role.OFFICIAL);
        opens(part -> Links.task(part.taskId()));
        if (several) {
            title(Texts.text("units.unit"), DirectiveParts::unit).setFlexGrow(1).setWidth("9rem");
            text(Texts.text("directives.part.item"), DirectiveParts::brief)
                    .setFlexGrow(3)
                    .setWidth("12rem");
        } else {
            title(Texts.text("directives.part.item"), DirectiveParts::item);
        }
        tags(Texts.text("directives.state"), part -> DirectiveTags.of(part, today()))
                .setWidth("9rem");
        text(Texts.text("plans.due"), this::due).setWidth("8rem");
        text(Texts.text("plans.owner"), DirectivePartRow::ownerName).setWidth("8rem");
        percent(Texts.text("plans.progress"), DirectivePartRow::percent).setWidth("7.5rem");
        number(Texts.text("directives.evidence"), part -> Numbers.count(part.files()))
                .setWidth("5.5rem");
        card(part -> new RowCard(several ? unit(part) : item(part))
                .tags(DirectiveTags.of(part, today()).toArray(Tag[]::new))
                .line(several ? brief(part) : null)
                .line(due(part))
                .line(part.ownerName() == null ? null : part.ownerName() + " · " + Numbers.percent(part.percent())));
        empty(new EmptyState(Texts.text("directives.parts.none"), Texts.text("directives.parts.none.hint")));
        source(page -> queries.parts(acting.scope(), found.row().id(), answer, today(), page.offset(), page.limit()));
        int live = found.row().units() * found.items().size();
        if (live > 0 && live <= SHORT) {
            fit();
        }
    }

    private LocalDate today() {
        return acting.now().today();
    }

    private String due(DirectivePartRow part) {
        boolean ended = part.taskState() == TaskState.VERIFIED || part.taskState() == TaskState.CANCELLED;
        return part.due() == null || ended
                ? Dates.day(part.due())
                : Dates.day(part.due()) + " · " + Dates.left(part.due(), today());
    }

    private static String item(DirectivePartRow part) {
        return part.ordinal() + ". " + part.text();
    }

    /** Beside many units: the whole text stands once on the page. */
    private static String brief(DirectivePartRow part) {
        String item = item(part);
        return item.length() <= WORDS ? item : item.substring(0, item.lastIndexOf(' ', WORDS)) + "…";
    }

    private static String unit(DirectivePartRow part) {
        return part.formerName() == null
                ? part.unitName()
                : Texts.text("directives.part.former", part.unitName(), part.formerName());
    }
}
