package vn.khacphuc.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Preparing;
import vn.khacphuc.base.ui.SignInHint.SampleAccount;

/**
 * Sign-in: a plain form that the browser posts to the same address, so that password managers fill it. Told what happened
 * before by the address: {@code ?error} (wrong), {@code ?error=locked&until=<epoch second>}, {@code ?expired},
 * {@code ?logout} or {@code ?changed}.
 */
@Route(value = Links.LOGIN, autoLayout = false)
@AnonymousAllowed
@JsModule("context://portal/frame.js")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuthenticationContext authentication;
    private final Div message = new Div();
    private final Form form = new Form();
    private boolean told;

    LoginView(
            AuthenticationContext authentication,
            ObjectProvider<SignInHint> hints,
            ObjectProvider<Preparing> preparing) {
        this.authentication = authentication;
        addClassName("sign-in");
        Div head = new Div(new H1(getTranslation("app.name")), new Paragraph(getTranslation("app.title")));
        head.addClassName("sign-in-head");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        form.getElement().setAttribute("method", "post");
        form.getElement().setAttribute("action", Links.LOGIN);
        addToken();
        form.add(message);
        form.add(input("username", "text", "username"), input("password", "password", "current-password"));
        NativeButton submit = new NativeButton(getTranslation("ui.signin"));
        submit.getElement().setAttribute("type", "submit");
        form.add(submit);
        if (preparing.stream().anyMatch(made -> made.percent().isPresent())) {
            add(head, new PreparingNotice(preparing));
            return;
        }
        Div left = new Div(form, languages());
        left.addClassName("stack");
        add(head, left);

        List<SampleAccount> accounts =
                hints.stream().flatMap(hint -> hint.accounts().stream()).toList();
        if (!accounts.isEmpty()) {
            addClassName("with-hint");
            add(samples(accounts));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        UrlState state = UrlState.of(event.getLocation().getQueryParameters());
        if (state.values().containsKey("error")) {
            tell(error(state), Tone.BAD);
        } else if (state.values().containsKey("expired")) {
            tell(getTranslation("ui.signin.expired"), Tone.INFO);
        } else if (state.values().containsKey("changed")) {
            tell(getTranslation("ui.signin.changed"), Tone.GOOD);
        } else if (state.values().containsKey("logout")) {
            tell(getTranslation("ui.signin.out"), Tone.GOOD);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.signin");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("const expired = window.portalFrame.expired();"
                        + " this.querySelector('input[name=username]')?.focus(); return expired;")
                .then(Boolean.class, expired -> {
                    if (expired && !told) {
                        tell(getTranslation("ui.signin.expired"), Tone.INFO);
                    }
                });
    }

    private String error(UrlState state) {
        if (!state.text("error").filter("locked"::equals).isPresent()) {
            return getTranslation("ui.signin.wrong");
        }
        try {
            return state.number("until")
                    .map(Instant::ofEpochSecond)
                    .map(until -> getTranslation("ui.signin.locked", Dates.moment(until)))
                    .orElseGet(() -> getTranslation("ui.signin.locked.now"));
        } catch (DateTimeException noMoment) {
            return getTranslation("ui.signin.locked.now");
        }
    }

    private void tell(String text, Tone tone) {
        told = true;
        message.removeAll();
        message.setClassName("problem " + tone.className());
        Div line = new Div(Icons.decorative(tone.icon()), new Span(text));
        line.addClassName("problem-title");
        message.add(line);
        message.setVisible(true);
    }

    /** Without it the server takes no post. */
    private void addToken() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element hidden = new Element("input");
            hidden.setAttribute("type", "hidden");
            hidden.setAttribute("name", token.getParameterName());
            hidden.setAttribute("value", token.getToken());
            form.getElement().appendChild(hidden);
        }
    }

    /** An input the server does not listen to: what is typed leaves the browser only by the form's post. */
    private Component input(String name, String type, String autocomplete) {
        Element input = new Element("input");
        input.setAttribute("name", name);
        input.setAttribute("id", name);
        input.setAttribute("type", type);
        input.setAttribute("autocomplete", autocomplete);
        input.setAttribute("autocapitalize", "none");
        input.setAttribute("spellcheck", "false");
        input.setAttribute("maxlength", "200");
        input.setAttribute("required", true);
        NativeLabel label = new NativeLabel(getTranslation("ui.signin." + name));
        label.setFor(name);
        label.getElement().appendChild(input);
        return label;
    }

    private Component languages() {
        Div row = new Div();
        row.addClassName("sign-in-foot");
        for (Locale language : Languages.ALL) {
            if (!language.equals(getLocale())) {
                NativeButton button = new NativeButton(
                        getTranslation("ui.language." + language.getLanguage()),
                        click -> getElement().executeJs("window.portalFrame.language($0)", language.getLanguage()));
                button.addClassName("link-button");
                button.getElement().setAttribute("lang", language.getLanguage());
                row.add(button);
            }
        }
        return row;
    }

    private Component samples(List<SampleAccount> accounts) {
        TextField search = new TextField();
        search.setPlaceholder(getTranslation("ui.signin.hint.search"));
        search.setAriaLabel(getTranslation("ui.signin.hint.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        UnorderedList list = new UnorderedList();
        list.addClassName("sign-in-hint");
        for (SampleAccount account : accounts) {
            list.add(new ListItem(sample(account)));
        }
        search.addValueChangeListener(change -> {
            String wanted = plain(change.getValue());
            for (int i = 0; i < accounts.size(); i++) {
                list.getComponentAt(i).setVisible(plain(words(accounts.get(i))).contains(wanted));
            }
        });
        Div box = new Div(new H2(getTranslation("ui.signin.hint")), search, list);
        box.addClassName("stack");
        return box;
    }

    private Component sample(SampleAccount account) {
        NativeButton button = new NativeButton();
        Element name = new Element("b").setText(account.username());
        Element about = new Element("span").setText(account.unit());
        about.appendChild(new Element("br"), new Element("small").setText(account.role()));
        button.getElement().appendChild(name, about);
        button.addClickListener(click -> form.getElement().executeJs("""
                        this.elements.username.value = $0;
                        this.elements.password.value = $1;
                        this.requestSubmit();
                        """, account.username(), account.password()));
        return button;
    }

    private static String words(SampleAccount account) {
        return account.username() + " " + account.unit() + " " + account.role();
    }

    /** Without diacritics and case, as people type when in a hurry. */
    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'd')
                        .toLowerCase(Locale.ROOT)
                        .strip();
    }

    @Tag("form")
    private static final class Form extends HtmlContainer {}
}
