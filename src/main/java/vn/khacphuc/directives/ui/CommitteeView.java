package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.directives.CommitteeMemberRow;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.CommitteeRow;
import vn.khacphuc.directives.Committees;

/** One committee: its decision, its members with what they follow, who they were before, and what nobody follows. */
@Route(Links.COMMITTEE + "/" + Links.ID)
@RolesAllowed({"LEADER", "COORDINATOR", "HEAD", "OFFICIAL", "INSPECTOR"})
class CommitteeView extends RecordPage {

    private final transient Committees committees;
    private final transient CommitteeQueries queries;
    private final transient TrailSections trails;
    private final transient Acting acting;

    CommitteeView(Committees committees, CommitteeQueries queries, TrailSections trails, Acting acting) {
        this.committees = committees;
        this.queries = queries;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        CommitteeRow found = queries.find(by.scope(), id).orElseThrow(() -> new NotFound("committee", id));
        List<Component> subtitle = new ArrayList<>();
        subtitle.add(CommitteesView.tag(found.kind()));
        if (found.endedOn() != null) {
            subtitle.add(new Tag(getTranslation("directives.committee.ended"), Tone.NEUTRAL));
        }
        subtitle.add(new Span(found.unitName()));
        add(new PageHeader(found.name())
                .up(Links.COMMITTEE, getTranslation("directives.committees.title"))
                .subtitle(subtitle.toArray(Component[]::new))
                .actions(buttons(found, by)));
        add(new Section(
                getTranslation("directives.committee.facts"),
                new Facts()
                        .fact(getTranslation("directives.committee.decision"), CommitteesView.decision(found))
                        .fact(getTranslation("directives.committee.from"), Dates.day(found.fromDay()))
                        .fact(
                                getTranslation("directives.committee.last_day"),
                                found.endedOn() == null ? null : Dates.day(found.endedOn()))));
        List<CommitteeMemberRow> members = queries.members(by.scope(), id, false, getLocale());
        if (!members.isEmpty()) {
            add(new Section(getTranslation("directives.committee.members"), grid(members, false)));
        }
        List<CommitteeMemberRow> former = queries.members(by.scope(), id, true, getLocale());
        if (!former.isEmpty()) {
            add(new Section(getTranslation("directives.committee.former"), grid(former, true)));
        }
        if (found.endedOn() == null && found.mine()) {
            add(UnfollowedSection.of(queries, by, found.unitId()));
        }
        add(trails.of("committee", id));
        return found.name();
    }

    private Component[] buttons(CommitteeRow found, Actor by) {
        if (found.endedOn() != null || !found.mine() || !by.is(Role.COORDINATOR, Role.HEAD)) {
            return new Component[0];
        }
        LocalDate today = by.today();
        return new Component[] {
            new Button(
                    getTranslation("directives.committee.reorganise"),
                    click -> UI.getCurrent().navigate(Links.committee(found.id()) + "/edit")),
            new Button(
                    getTranslation("directives.committee.end"),
                    click -> new Confirmation(
                                    getTranslation("directives.committee.end"),
                                    getTranslation("directives.committee.end.hint"),
                                    getTranslation("directives.committee.end"),
                                    () -> committees.end(
                                            acting.now(), Submission.of(found.version()), found.id(), today))
                            .danger()
                            .then(this::show)
                            .open())
        };
    }

    private RowGrid<CommitteeMemberRow> grid(List<CommitteeMemberRow> rows, boolean former) {
        RowGrid<CommitteeMemberRow> grid = new RowGrid<>(getTranslation("directives.committee.members"));
        grid.title(getTranslation("directives.committee.member"), CommitteeMemberRow::personName);
        grid.text(getTranslation("directives.committee.position"), row -> Texts.text(row.position()));
        grid.text(getTranslation("directives.committee.work"), CommitteeView::work);
        grid.text(getTranslation("directives.committee.follows"), CommitteeView::follows)
                .setFlexGrow(3);
        grid.text(getTranslation("directives.committee.when"), row -> when(row, former));
        grid.card(row -> new RowCard(row.personName())
                .tags(new Tag(Texts.text(row.position()), Tone.INFO))
                .line(work(row))
                .line(follows(row))
                .line(when(row, former)));
        grid.setItems(rows);
        return grid.fit();
    }

    private static String work(CommitteeMemberRow row) {
        return row.title().isBlank() ? row.personUnit() : row.title() + ", " + row.personUnit();
    }

    private static String follows(CommitteeMemberRow row) {
        String units = row.units();
        String areas = row.areas();
        if (units == null && areas == null) {
            return Texts.text("directives.committee.follows.general");
        }
        return Texts.text("directives.committee.units") + ": "
                + (units == null ? Texts.text("directives.committee.all") : units) + " · "
                + Texts.text("directives.committee.areas") + ": "
                + (areas == null ? Texts.text("directives.committee.all") : areas);
    }

    private static String when(CommitteeMemberRow row, boolean former) {
        String from = Dates.day(row.fromDay());
        return former
                ? from + " – " + Dates.day(row.toDay()) + " · " + row.decisionNumber()
                : Texts.text("directives.committee.since", from);
    }
}
