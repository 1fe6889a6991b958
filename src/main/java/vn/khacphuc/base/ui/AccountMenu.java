package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Acting.Choice;
import vn.khacphuc.base.Links;

/** Who is signed in and as what; switches appointment, language and appearance; signs out. */
class AccountMenu extends Composite<MenuBar> {

    private final AuthenticationContext authentication;

    AccountMenu(AuthenticationContext authentication, Acting acting) {
        this.authentication = authentication;
        String person = acting.now().name();
        List<Choice> choices = acting.choices();
        Choice current = choices.isEmpty() ? null : choices.get(0);

        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("ui.menu.more")));
        MenuItem root = bar.addItem(button(person, current));
        root.setAriaLabel(getTranslation("ui.menu.account") + ": " + person);
        SubMenu menu = root.getSubMenu();
        menu.addItem(card(person, current)).setEnabled(false);
        if (choices.size() > 1) {
            SubMenu roles = menu.addItem(getTranslation("ui.menu.appointment")).getSubMenu();
            for (Choice choice : choices) {
                choice(roles, Texts.text(choice.role()) + ", " + place(choice), choice == current, () -> {
                    acting.actAs(choice.appointmentId());
                    // Everything on the screen belongs to the appointment before.
                    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
                });
            }
        }
        menu.addItem(getTranslation("ui.menu.own"), click -> UI.getCurrent().navigate(Links.ACCOUNT));
        menu.addSeparator();
        SubMenu languages = menu.addItem(getTranslation("ui.menu.language")).getSubMenu();
        for (Locale language : Languages.ALL) {
            choice(
                    languages,
                    getTranslation("ui.language." + language.getLanguage()),
                    language.equals(getLocale()),
                    () -> getElement().executeJs("window.portalFrame.language($0)", language.getLanguage()));
        }
        SubMenu schemes = menu.addItem(getTranslation("ui.menu.scheme")).getSubMenu();
        scheme(schemes, "ui.menu.scheme.system", "");
        scheme(schemes, "ui.menu.scheme.light", "light");
        scheme(schemes, "ui.menu.scheme.dark", "dark");
        menu.addSeparator();
        menu.addItem(getTranslation("ui.menu.signout"), click -> signOut());
    }

    private void scheme(SubMenu menu, String key, String value) {
        choice(
                menu,
                getTranslation(key),
                Preferences.scheme(VaadinRequest.getCurrent()).equals(value),
                () -> getElement().executeJs("window.portalFrame.scheme($0)", value));
    }

    /** One of several in a menu of its own; the choice moves the mark. */
    private static void choice(SubMenu menu, String text, boolean chosen, Runnable choose) {
        MenuItem item = menu.addItem(text, click -> {
            menu.getItems().forEach(other -> other.setChecked(other == click.getSource()));
            choose.run();
        });
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    private void signOut() {
        getElement()
                .executeJs("window.portalFrame.signOut(); return true;")
                .then(done -> authentication.logout(), failed -> authentication.logout());
    }

    /** The unit, and for whom a substitute acts until when. */
    private static String place(Choice choice) {
        return choice.standsForName() == null
                ? choice.unitName()
                : choice.unitName() + " ("
                        + Texts.text("ui.menu.stands_for", choice.standsForName(), Dates.day(choice.lastDay())) + ")";
    }

    private static Component button(String person, @Nullable Choice current) {
        Div text = new Div(new Span(person));
        text.addClassName("account-button-text");
        if (current != null) {
            text.getElement()
                    .appendChild(new Element("small").setText(Texts.text(current.role()) + " · " + place(current)));
        }
        Div button = new Div(Icons.decorative(VaadinIcon.USER), text);
        button.addClassName("account-button");
        return button;
    }

    private static Component card(String person, @Nullable Choice current) {
        Div card = new Div();
        card.addClassName("account-card");
        card.getElement().appendChild(new Element("strong").setText(person));
        if (current != null) {
            card.add(new Span(Texts.text(current.role())), new Span(place(current)));
        }
        return card;
    }
}
