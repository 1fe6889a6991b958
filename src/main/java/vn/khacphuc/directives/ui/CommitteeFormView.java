package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Scope;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.directives.CommitteeDraft;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.directives.CommitteeKind;
import vn.khacphuc.directives.CommitteeQueries;
import vn.khacphuc.directives.CommitteeRow;
import vn.khacphuc.directives.Committees;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.ui.UnitPicker;

/** Sets a committee up, or anew by another decision. */
@Route(CommitteeFormView.NEW)
@RouteAlias(Links.COMMITTEE + "/" + Links.ID + "/edit")
@RolesAllowed({"COORDINATOR", "HEAD"})
class CommitteeFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = Links.COMMITTEE + "/new";

    private final transient Committees committees;
    private final transient CommitteeQueries queries;
    private final transient CriteriaQueries criteria;
    private final transient PeopleQueries people;
    private final transient UnitQueries units;
    private final transient Acting acting;
    private final UnitPicker unit;
    private final Select<CommitteeKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("directives.committee.name"));
    private final TextField number = new TextField(getTranslation("directives.committee.number"));
    private final DayField date = new DayField(getTranslation("directives.committee.date"));
    private final DayField from = new DayField(getTranslation("directives.committee.from"));
    private final Attempt attempt = new Attempt();
    // One form, one key: pressed again after a lost answer it counts once.
    private final UUID key = UUID.randomUUID();
    private @Nullable CommitteeRow found;

    CommitteeFormView(
            Committees committees,
            CommitteeQueries queries,
            CriteriaQueries criteria,
            PeopleQueries people,
            UnitQueries units,
            Acting acting) {
        this.committees = committees;
        this.queries = queries;
        this.criteria = criteria;
        this.people = people;
        this.units = units;
        this.acting = acting;
        addClassName("view");
        unit = new UnitPicker(getTranslation("directives.committee.unit"), units, acting);
        kind.setLabel(getTranslation("directives.committee.kind"));
        kind.setItems(CommitteeKind.values());
        kind.setItemLabelGenerator(Texts::text);
        name.setMaxLength(300);
        name.addClassName("wide");
        number.setMaxLength(60);
        attempt.field(name, "refusal.directives.committee.name", "refusal.directives.committee.name.long")
                .field(
                        number,
                        "refusal.directives.committee.number",
                        "refusal.directives.committee.number.long",
                        "refusal.directives.committee.same_decision")
                .field(date, "refusal.directives.committee.older")
                .field(from, "refusal.directives.committee.before");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor by = acting.now();
        Long id = event.getRouteParameters().getLong("id").orElse(null);
        CommitteeRow committee = id == null
                ? null
                : queries.find(by.scope(), id)
                        .filter(CommitteeRow::mine)
                        .orElseThrow(() -> new NotFound("committee", id));
        found = committee;
        removeAll();
        unit.choose(committee == null ? by.scope().unitId() : committee.unitId());
        kind.setValue(committee == null ? CommitteeKind.COMMITTEE : committee.kind());
        unit.setReadOnly(committee != null);
        kind.setReadOnly(committee != null);
        if (committee != null) {
            name.setValue(committee.name());
        }
        Keep keep = new Keep(by.accountId(), "committee-" + (id == null ? "new" : id))
                .text("name", name)
                .text("number", number)
                .day("date", date)
                .day("from", from);
        CommitteeMemberLines members = new CommitteeMemberLines(people, acting, criteria.areas(getLocale()), keep);
        unit.addValueChangeListener(change -> members.offer(below(change.getValue(), by)));
        members.offer(below(unit.getValue(), by));
        if (committee != null) {
            members.fill(queries.members(by.scope(), committee.id(), false, getLocale()).stream()
                    .map(row -> new Member(row.personId(), row.position(), row.unitIds(), row.areaIds()))
                    .toList());
        }
        Div fields = new Div(unit, kind, name, number, date, from);
        fields.addClassName("form");
        Section decision = new Section(getTranslation("directives.committee.decision"), fields);
        if (committee != null) {
            decision.add(new Paragraph(getTranslation("directives.committee.reorganise.hint")));
        }
        String back = id == null ? Links.COMMITTEE : Links.committee(id);
        Div actions = new Div(
                Attempt.mainButton(getTranslation("ui.save"), () -> save(members, keep)),
                new Button(getTranslation("ui.cancel"), click -> {
                    keep.forget();
                    UI.getCurrent().navigate(back);
                }));
        actions.addClassName("form-actions");
        add(
                new PageHeader(getPageTitle()).up(back, getTranslation("directives.committees.title")),
                keep,
                decision,
                new Section(
                        getTranslation("directives.committee.members"),
                        new Paragraph(getTranslation("directives.committee.members.hint")),
                        members),
                attempt,
                actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(found == null ? "directives.committee.establish" : "directives.committee.reorganise");
    }

    private List<UnitRow> below(@Nullable UnitRow chosen, Actor by) {
        return chosen == null
                ? List.of()
                : units.tree(new Scope(chosen.id()), by.today()).stream()
                        .filter(row -> row.id() != chosen.id())
                        .toList();
    }

    private void save(CommitteeMemberLines members, Keep keep) {
        CommitteeRow committee = found;
        attempt.get(
                        () -> {
                            CommitteeDraft draft = draft(members);
                            if (committee == null) {
                                return committees.establish(acting.now(), new Submission(key, 0), draft);
                            }
                            committees.reorganise(
                                    acting.now(), new Submission(key, committee.version()), committee.id(), draft);
                            return committee.id();
                        },
                        getTranslation("ui.attempt.done"))
                .ifPresent(id -> {
                    keep.forget();
                    UI.getCurrent().navigate(Links.committee(id));
                });
    }

    private CommitteeDraft draft(CommitteeMemberLines members) {
        var day = date.getValue();
        var first = from.getValue();
        UnitRow chosen = unit.getValue();
        if (chosen == null || day == null || first == null) {
            throw new Refusal("refusal.directives.committee.incomplete");
        }
        return new CommitteeDraft(
                chosen.id(), kind.getValue(), name.getValue(), number.getValue(), day, first, members.members());
    }
}
