package vn.khacphuc.directives.ui;

import java.time.LocalDate;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.directives.DirectivePartRow;
import vn.khacphuc.plans.TaskState;

/** What a directive asks of one unit; each part opens its task, where its evidence is. */
class PartsTable extends RowGrid<DirectivePartRow> {

    private final LocalDate today;

    PartsTable(Source<DirectivePartRow> source, LocalDate today) {
        super(Texts.text("directives.own_parts"));
        this.today = today;
        opens(part -> Links.task(part.taskId()));
        title(Texts.text("directives.part.item"), PartsTable::item);
        tags(Texts.text("directives.state"), part -> DirectiveTags.of(part, today))
                .setWidth("9rem");
        text(Texts.text("plans.due"), this::due).setWidth("8rem");
        text(Texts.text("plans.owner"), DirectivePartRow::ownerName).setWidth("8rem");
        percent(Texts.text("plans.progress"), DirectivePartRow::percent).setWidth("7.5rem");
        number(Texts.text("directives.evidence"), part -> Numbers.count(part.files()))
                .setWidth("5.5rem");
        card(part -> new RowCard(item(part))
                .tags(DirectiveTags.of(part, today).toArray(Tag[]::new))
                .line(due(part))
                .line(part.ownerName() == null ? null : part.ownerName() + " · " + Numbers.percent(part.percent())));
        empty(new EmptyState(Texts.text("directives.parts.none"), Texts.text("directives.parts.none.hint")));
        source(source);
        fit();
    }

    private String due(DirectivePartRow part) {
        boolean ended = part.taskState() == TaskState.VERIFIED || part.taskState() == TaskState.CANCELLED;
        return part.due() == null || ended
                ? Dates.day(part.due())
                : Dates.day(part.due()) + " · " + Dates.left(part.due(), today);
    }

    private static String item(DirectivePartRow part) {
        return part.ordinal() + ". " + part.text();
    }
}
