package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.criteria.AreaDetail;
import vn.khacphuc.criteria.ContentAreas;
import vn.khacphuc.criteria.CriteriaAdministration;

/** The content areas in their order: added, renamed, moved up and down. */
class AreasDialog extends Dialog {

    private final transient CriteriaAdministration administration;
    private final transient ContentAreas areas;
    private final transient Acting acting;
    private final transient Runnable done;
    private final OrderedList list = new OrderedList();
    private final Attempt attempt = new Attempt().onReload(this::show);

    /** @param done after every change */
    AreasDialog(CriteriaAdministration administration, ContentAreas areas, Acting acting, Runnable done) {
        this.administration = administration;
        this.areas = areas;
        this.acting = acting;
        this.done = done;
        setHeaderTitle(getTranslation("criteria.areas"));
        list.addClassName("plain-list");
        Div content = new Div(new Paragraph(getTranslation("criteria.areas.hint")), list, attempt);
        content.addClassNames("dialog-content", "wide-dialog");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("ui.close"), click -> close()),
                        Attempt.mainButton(getTranslation("criteria.new_area"), () -> open(null)));
        show();
    }

    private void show() {
        list.removeAll();
        List<AreaDetail> all = areas.all();
        for (int place = 0; place < all.size(); place++) {
            list.add(item(all.get(place), place == 0, place == all.size() - 1));
        }
    }

    private ListItem item(AreaDetail area, boolean first, boolean last) {
        boolean english = getLocale().getLanguage().equals("en");
        Span other = new Span(area.code() + " · " + (english ? area.nameVi() : area.nameEn()));
        other.addClassNames("quiet", "small");
        Div words = new Div(new Span(english ? area.nameEn() : area.nameVi()), other);
        words.addClassName("plain-list-words");
        Button up = icon(VaadinIcon.ARROW_UP, "criteria.area.up", area, () -> move(area, true));
        Button down = icon(VaadinIcon.ARROW_DOWN, "criteria.area.down", area, () -> move(area, false));
        up.setEnabled(!first);
        down.setEnabled(!last);
        Div buttons = new Div(up, down, icon(VaadinIcon.EDIT, "criteria.area.rename", area, () -> open(area)));
        buttons.addClassName("row");
        return new ListItem(words, buttons);
    }

    private Button icon(VaadinIcon icon, String key, AreaDetail area, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + area.nameVi());
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void move(AreaDetail area, boolean up) {
        if (attempt.run(() -> areas.move(acting.now(), Submission.of(area.version()), area.id(), up))) {
            changed();
        }
    }

    private void open(@Nullable AreaDetail area) {
        new AreaDialog(administration, areas, acting, area, this::changed).open();
    }

    private void changed() {
        show();
        done.run();
    }
}
