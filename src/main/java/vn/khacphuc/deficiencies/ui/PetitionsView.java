package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.deficiencies.PetitionQueries;
import vn.khacphuc.deficiencies.PetitionRow;

/** Petitions about superior rules: drafted, sent, answered. */
@Route(Links.PETITIONS)
@RolesAllowed({"LEADER", "COORDINATOR", "INSPECTOR"})
class PetitionsView extends Div implements HasDynamicTitle {

    PetitionsView(PetitionQueries queries, Acting acting) {
        addClassName("view");
        PageHeader header = new PageHeader(getTranslation("deficiencies.petitions"))
                .up(Links.CAUSES, getTranslation("deficiencies.map"))
                .subtitle(getTranslation("deficiencies.petitions.hint"));
        Anchor causes =
                new Anchor(Links.CAUSE_TEXTS + "?cause=SUPERIOR_RULE", getTranslation("deficiencies.petitions.choose"));
        if (acting.now().is(Role.COORDINATOR)) {
            causes.addClassName("main-action");
            header.actions(causes);
        }
        RowGrid<PetitionRow> grid = new RowGrid<>(getTranslation("deficiencies.petitions"));
        grid.opens(row -> Links.petition(row.id()));
        grid.title(getTranslation("deficiencies.petitions.title"), PetitionRow::title);
        grid.text(getTranslation("deficiencies.petitions.addressee"), PetitionRow::addressee);
        grid.number(getTranslation("deficiencies.causes"), row -> Numbers.count(row.causes()))
                .setWidth("7rem");
        grid.text(getTranslation("deficiencies.petitions.number"), PetitionRow::number)
                .setWidth("8rem");
        grid.text(getTranslation("deficiencies.petitions.sent_on"), row -> Dates.day(row.sentOn()))
                .setWidth("7rem");
        grid.text(getTranslation("deficiencies.petitions.answered_on"), row -> Dates.day(row.answeredOn()))
                .setWidth("7rem");
        grid.tag(getTranslation("deficiencies.state"), row -> PetitionTags.of(row.state()));
        grid.card(row -> new RowCard(row.title())
                .tags(PetitionTags.of(row.state()))
                .line(row.addressee())
                .line(getTranslation("deficiencies.petitions.causes", row.causes())
                        + (row.number().isBlank() ? "" : " · " + row.number() + ", " + Dates.day(row.sentOn()))));
        grid.empty(new EmptyState(
                getTranslation("deficiencies.petitions.none"), getTranslation("deficiencies.petitions.none.hint")));
        grid.source(page -> queries.list(acting.scope(), page.offset(), page.limit()));
        add(header, grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deficiencies.petitions");
    }
}
