package vn.khacphuc.units.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RecordPage;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.TrailSections;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitNameRow;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;

/** One unit, with all an administrator does to it. */
@Route(Links.ADMIN_UNITS + "/" + Links.ID)
@RolesAllowed("ADMIN")
class UnitAdminView extends RecordPage {

    private final transient UnitAdministration administration;
    private final transient UnitQueries units;
    private final transient TrailSections trails;
    private final transient Acting acting;

    UnitAdminView(UnitAdministration administration, UnitQueries units, TrailSections trails, Acting acting) {
        this.administration = administration;
        this.units = units;
        this.trails = trails;
        this.acting = acting;
    }

    @Override
    protected String fill(long id) {
        Actor by = acting.now();
        UnitRow unit = units.get(by.scope(), id);
        PageHeader header = new PageHeader(unit.name())
                .up(Links.ADMIN_UNITS, getTranslation("admin.units"))
                .subtitle(new Span(unit.code()))
                .actions(buttons(unit));
        Facts facts = new Facts()
                .fact(getTranslation("units.short_name"), unit.shortName())
                .fact(
                        getTranslation("units.kind"),
                        getLocale().getLanguage().equals("en") ? unit.kindEn() : unit.kindVi())
                .fact(getTranslation("units.from"), Dates.day(unit.validFrom()));
        if (unit.validTo() != null) {
            facts.fact(getTranslation("units.last_day"), Dates.day(unit.validTo()));
        }
        Long parent = unit.parentId();
        if (parent != null) {
            units.find(by.scope(), parent).ifPresent(above -> facts.fact(getTranslation("units.parent"), above.name()));
        }
        facts.fact(
                getTranslation("units.predecessors"),
                units.predecessors(by.scope(), id).stream()
                        .map(former -> former.name() + " (" + former.code() + ")")
                        .collect(Collectors.joining(", ")));
        Facts names = new Facts();
        for (UnitNameRow name : units.names(by.scope(), id)) {
            names.fact(getTranslation("units.name.from", Dates.day(name.validFrom())), name.name());
        }
        add(
                header,
                new Section(getTranslation("units.facts"), facts),
                new Section(getTranslation("units.names"), names),
                trails.of("unit", id));
        return unit.name();
    }

    private Component[] buttons(UnitRow unit) {
        List<Component> buttons = new ArrayList<>();
        if (unit.validTo() == null) {
            UnitChanges changes = new UnitChanges(administration, units, acting, unit, this::show);
            buttons.add(new Button(getTranslation("units.rename"), click -> changes.rename()));
            if (unit.parentId() != null) {
                buttons.add(new Button(getTranslation("units.move"), click -> changes.move()));
                buttons.add(new Button(getTranslation("units.merge"), click -> changes.merge()));
                buttons.add(new Button(getTranslation("units.split"), click -> changes.split()));
                buttons.add(new Button(getTranslation("units.end"), click -> changes.end()));
            }
        }
        return buttons.toArray(Component[]::new);
    }
}
