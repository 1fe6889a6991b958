package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Acting.Choice;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.identity.OwnAccount;
import vn.khacphuc.identity.PasswordRule;

/** One's own appointments, who stands in, and the password. */
@Route(Links.ACCOUNT)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {

    private final transient OwnAccount account;
    private final transient SubstituteSections substitutes;
    private final transient HandOvers handOvers;
    private final transient Acting acting;
    private final PasswordField current = new PasswordField(getTranslation("identity.password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("identity.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("identity.password.again"));
    private final Attempt attempt = new Attempt();
    private final Div delegation = new Div();

    OwnAccountView(
            OwnAccount account,
            SubstituteSections substitutes,
            HandOvers handOvers,
            ObjectProvider<AccountSection> sections,
            Acting acting) {
        this.account = account;
        this.substitutes = substitutes;
        this.handOvers = handOvers;
        this.acting = acting;
        addClassName("view");
        var by = acting.now();
        Section password = new Section(getTranslation("identity.password.change"));
        if (account.mustChangePassword(by)) {
            Paragraph first = new Paragraph(getTranslation("identity.password.must"));
            first.addClassNames("problem", "tone-info");
            password.add(first);
        }
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        for (PasswordField field : List.of(current, wanted, again)) {
            // Its own word for those who listen is English, and Java knows no way to set it.
            field.getElement()
                    .executeJs("this.i18n = { ...this.i18n, reveal: $0 }", getTranslation("identity.password.reveal"));
        }
        wanted.setHelperText(getTranslation("identity.password.rule", PasswordRule.SHORTEST));
        attempt.field(current, "refusal.identity.password.wrong")
                .field(
                        wanted,
                        "refusal.identity.password.short",
                        "refusal.identity.password.long",
                        "refusal.identity.password.same",
                        "refusal.identity.password.simple",
                        "refusal.identity.password.username")
                .field(again, "refusal.identity.password.twice");
        Div fields = new Div(current, wanted, again);
        fields.addClassName("form");
        Div buttons = new Div(Attempt.mainButton(getTranslation("identity.password.change"), this::change));
        buttons.addClassName("row");
        password.add(fields, attempt, buttons);
        add(
                new PageHeader(getTranslation("identity.account")).subtitle(by.name()),
                appointments(),
                delegation,
                password);
        sections.orderedStream().forEach(section -> add(section.section()));
        delegation.addClassName("stack");
        delegate();
    }

    /** Who stands in, and in a unit what can be handed over. */
    private void delegate() {
        var by = acting.now();
        delegation.removeAll();
        if (substitutes.isOffered(by)) {
            delegation.add(substitutes.own(this::delegate));
        }
        if (by.is(Role.HEAD)) {
            delegation.add(handOvers.inUnit(this::delegate));
        }
        delegation.setVisible(delegation.getComponentCount() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account");
    }

    private Section appointments() {
        Facts facts = new Facts();
        for (Choice choice : acting.choices()) {
            facts.fact(Texts.text(choice.role()), place(choice));
        }
        return new Section(getTranslation("identity.appointments"), facts);
    }

    private static String place(Choice choice) {
        return choice.standsForName() == null
                ? choice.unitName()
                : choice.unitName() + " · "
                        + Texts.text("ui.menu.stands_for", choice.standsForName(), Dates.day(choice.lastDay()));
    }

    private void change() {
        boolean changed = attempt.run(
                () -> {
                    if (!wanted.getValue().equals(again.getValue())) {
                        throw new Refusal("refusal.identity.password.twice");
                    }
                    account.changePassword(acting.now(), Submission.first(), current.getValue(), wanted.getValue());
                },
                getTranslation("identity.password.changed"));
        if (changed) {
            // Every session of the account has ended with the old password; the sign-in page says why.
            UI.getCurrent().getPage().setLocation(Links.LOGIN + "?changed");
        }
    }
}
