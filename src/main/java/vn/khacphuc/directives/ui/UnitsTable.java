package vn.khacphuc.directives.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.directives.DirectiveDetail;
import vn.khacphuc.directives.DirectivePartRow;
import vn.khacphuc.directives.DirectiveUnitRow;

/** Units against the items of a directive: how each stands and until when, leading to its task. */
class UnitsTable extends RowGrid<DirectiveUnitRow> {

    static final String UNIT = "unit";

    private static final int SHORT = 12;
    private static final int WORDS = 60;

    private final LocalDate today;

    UnitsTable(Source<DirectiveUnitRow> source, DirectiveDetail found, LocalDate today) {
        super(Texts.text("directives.parts"));
        this.today = today;
        opens(row -> UrlState.EMPTY
                .with(UNIT, String.valueOf(row.addressedUnitId()))
                .href(Links.directive(found.row().id())));
        title(Texts.text("units.unit"), UnitsTable::unit).setFlexGrow(1).setWidth("11rem");
        for (DirectiveDetail.Item item : found.items()) {
            linked(brief(item), row -> task(row.part(item.ordinal())), row -> cell(row.part(item.ordinal())))
                    .setFlexGrow(1)
                    .setWidth("11rem");
        }
        number(
                        Texts.text("directives.evidence"),
                        row -> Numbers.count(row.parts().stream()
                                .mapToInt(DirectivePartRow::files)
                                .sum()))
                .setWidth("6rem");
        card(this::phone);
        empty(new EmptyState(Texts.text("directives.parts.none"), Texts.text("directives.parts.none.hint")));
        source(source);
        if (found.row().units() > 0 && found.row().units() <= SHORT) {
            fit();
        }
    }

    private static @Nullable String task(@Nullable DirectivePartRow part) {
        return part == null ? null : Links.task(part.taskId());
    }

    private RowCard cell(@Nullable DirectivePartRow part) {
        if (part == null) {
            return new RowCard("");
        }
        return new RowCard("")
                .tags(DirectiveTags.of(part, today).toArray(Tag[]::new))
                .line(Dates.day(part.due()));
    }

    private RowCard phone(DirectiveUnitRow row) {
        RowCard card = new RowCard(unit(row));
        for (DirectivePartRow part : row.parts()) {
            List<String> words = new ArrayList<>();
            DirectiveTags.of(part, today).forEach(tag -> words.add(tag.getText()));
            card.line(part.ordinal() + ". " + String.join(", ", words) + " · " + Dates.day(part.due()));
        }
        return card;
    }

    private static String unit(DirectiveUnitRow row) {
        return row.formerName() == null
                ? row.unitName()
                : Texts.text("directives.part.former", row.unitName(), row.formerName());
    }

    /** The whole text stands below the table. */
    private static String brief(DirectiveDetail.Item item) {
        String text = item.ordinal() + ". " + item.text();
        int end = text.length() <= WORDS ? -1 : text.lastIndexOf(' ', WORDS);
        return end < 0 ? text : text.substring(0, end) + "…";
    }
}
