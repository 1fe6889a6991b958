package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.khacphuc.base.Acting;

/**
 * The frame around every page: top bar, menu, content. The menu lists the views that the reader may open by their
 * {@code @Menu}: the title is a text key, entries from order 100 on are for administration, and the first four stand at
 * the foot of a phone's screen. Open to everybody, because error pages stand in it too; it shows what its reader may see.
 */
@Layout
@AnonymousAllowed
@JsModule("context://portal/frame.js")
@JsModule("context://portal/limit.js")
class PortalLayout extends AppLayout implements AfterNavigationObserver {

    private static final double ADMINISTRATION = 100;
    private static final int QUICK = 4;

    private final Main page = new Main();
    private final Map<String, Anchor> quickLinks = new HashMap<>();
    private final Div parts = new Div();
    private final boolean signedIn;

    PortalLayout(
            AuthenticationContext authentication, ObjectProvider<Acting> acting, ObjectProvider<FramePart> frameParts) {
        signedIn = authentication.isAuthenticated();
        page.setId("content");
        page.addClassName("page");
        page.getElement().setAttribute("tabindex", "-1");
        setContent(page);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("ui.menu")));

        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        addToNavbar(topBar(authentication, acting.getIfAvailable(), frameParts));
        if (!entries.isEmpty()) {
            addToDrawer(sideMenu(entries));
            getElement().appendChild(quickNav(entries).getElement());
        } else {
            setDrawerOpened(false);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String current = event.getLocation().getFirstSegment();
        refreshParts();
        quickLinks.forEach((path, link) -> {
            if (path.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (signedIn) {
            getElement().executeJs("window.portalFrame.signedIn()");
        }
    }

    void refreshParts() {
        parts.getChildren()
                .filter(FramePart.Shown.class::isInstance)
                .map(FramePart.Shown.class::cast)
                .forEach(FramePart.Shown::refresh);
    }

    private Header topBar(
            AuthenticationContext authentication, @Nullable Acting acting, ObjectProvider<FramePart> frameParts) {
        Anchor skip = new Anchor("#content", getTranslation("ui.menu.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + " e.preventDefault(); document.getElementById('content').focus(); })");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu.toggle"));
        Anchor name = new Anchor(".", getTranslation("app.name"));
        name.addClassName("portal-name");
        Header bar = new Header(skip, toggle, name);
        bar.addClassName("top-bar");
        if (acting != null && acting.ifSignedIn().isPresent()) {
            parts.addClassName("top-bar-parts");
            frameParts.orderedStream().forEach(part -> parts.add(part.make()));
            Div end = new Div(parts, new AccountMenu(authentication, acting));
            end.addClassName("top-bar-end");
            bar.add(end);
        }
        return bar;
    }

    private Div sideMenu(List<MenuEntry> entries) {
        SideNav pages = new SideNav();
        pages.getElement().setAttribute("aria-label", getTranslation("ui.menu.pages"));
        SideNav administration = new SideNav(getTranslation("ui.menu.admin"));
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
            if (entry.icon() != null) {
                item.setPrefixComponent(Icons.decorative(entry.icon()));
            }
            item.setMatchNested(!entry.path().isEmpty());
            (order(entry) < ADMINISTRATION ? pages : administration).addItem(item);
        }
        Div menu = new Div();
        menu.addClassName("side-menu");
        if (!pages.getItems().isEmpty()) {
            menu.add(pages);
        }
        if (!administration.getItems().isEmpty()) {
            menu.add(administration);
        }
        return menu;
    }

    private Nav quickNav(List<MenuEntry> entries) {
        Nav nav = new Nav();
        nav.addClassName("quick-nav");
        nav.setAriaLabel(getTranslation("ui.menu.most"));
        entries.stream().limit(QUICK).forEach(entry -> {
            Anchor link = new Anchor(entry.path().isEmpty() ? "." : relative(entry.path()), "");
            if (entry.icon() != null) {
                link.add(Icons.decorative(entry.icon()));
            }
            link.add(new Span(getTranslation(entry.title())));
            quickLinks.put(relative(entry.path()), link);
            nav.add(link);
        });
        return nav;
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static double order(MenuEntry entry) {
        return entry.order() == null ? 0 : entry.order();
    }
}
