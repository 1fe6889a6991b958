package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.ui.DeficiencySection;
import vn.khacphuc.plans.PaperFilter;
import vn.khacphuc.plans.PaperQueries;

/** The papers that help to mend a deficiency, on its page. */
@org.springframework.stereotype.Component
@Order(15)
class DeficiencyPapers implements DeficiencySection {

    private final PaperQueries queries;
    private final PaperOperations operations;
    private final Acting acting;

    DeficiencyPapers(PaperQueries queries, PaperOperations operations, Acting acting) {
        this.queries = queries;
        this.operations = operations;
        this.acting = acting;
    }

    @Override
    public Component section(DeficiencyDetail deficiency) {
        Actor by = acting.now();
        boolean plans = deficiency.state().isOpen() && by.is(Role.HEAD, Role.COORDINATOR);
        PaperFilter filter = PaperFilter.ofDeficiency(deficiency.id());
        boolean none = queries.count(by.scope(), filter, by.today()) == 0;
        if (none && !plans) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        Section section = new Section(Texts.text("plans.papers"));
        if (plans) {
            section.actions(new Button(
                    Texts.text("plans.papers.new"),
                    click -> operations
                            .dialog(id -> UI.getCurrent().navigate(Links.paper(id)))
                            .ofDeficiency(deficiency.id(), deficiency.title(), deficiency.unitId())
                            .open()));
        }
        if (none) {
            section.add(new Paragraph(Texts.text("plans.papers.of_deficiency.none")));
        } else {
            section.add(list(queries, acting, filter));
        }
        return section;
    }

    /** A short list inside the page of something else. */
    static Component list(PaperQueries queries, Acting acting, PaperFilter filter) {
        PaperList list = new PaperList(
                queries,
                acting,
                row -> UrlState.EMPTY.with("issue", String.valueOf(row.id())).href(Links.PAPERS),
                false);
        list.source(() -> filter);
        return list.small();
    }
}
