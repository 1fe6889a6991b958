package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.notices.MailSetup;
import vn.khacphuc.notices.MailWay;
import vn.khacphuc.notices.NoticeKind;
import vn.khacphuc.notices.NoticePreferences;
import vn.khacphuc.notices.NoticeReason;
import vn.khacphuc.notices.Preferences;

/** What one wants by mail, kind by kind; whatever is chosen, the inbox has everything. */
@Route(Links.NOTICE_PREFERENCES)
@PermitAll
class PreferencesView extends Div implements HasDynamicTitle {

    private final transient NoticePreferences preferences;
    private final transient Acting acting;
    private final EmailField email = new EmailField(getTranslation("notices.email"));
    private final Select<String> language = new Select<>();
    private final ComboBox<Integer> hour = new ComboBox<>(getTranslation("notices.hour"));
    private final Map<NoticeKind, Select<MailWay>> ways = new EnumMap<>(NoticeKind.class);
    private final Attempt attempt = new Attempt();
    private long version;

    PreferencesView(NoticePreferences preferences, MailSetup setup, Acting acting) {
        this.preferences = preferences;
        this.acting = acting;
        addClassName("view");
        add(new PageHeader(getTranslation("notices.preferences"))
                .up(Links.NOTICES, getTranslation("notices.title"))
                .subtitle(getTranslation("notices.preferences.hint")));
        if (!setup.isOn()) {
            Paragraph off = new Paragraph(getTranslation("notices.mail.off"));
            off.addClassNames("problem", "tone-info");
            add(off);
        }
        language.setLabel(getTranslation("notices.language"));
        language.setItems("vi", "en");
        language.setItemLabelGenerator(code -> getTranslation("ui.language." + code));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(value -> String.format(Locale.ROOT, "%02d:00", value));
        email.setClearButtonVisible(true);
        email.setHelperText(getTranslation("notices.email.hint"));
        email.getElement().setAttribute("autocomplete", "email");
        attempt.field(email, "refusal.notices.email", "refusal.notices.email.long")
                .field(hour, "refusal.notices.hour");
        Div fields = new Div(email, hour, language);
        fields.addClassName("form");
        Div buttons = new Div(Attempt.mainButton(getTranslation("ui.save"), this::save));
        buttons.addClassName("row");
        add(
                new Section(getTranslation("notices.mail"), fields),
                new Section(getTranslation("notices.ways"), choices()),
                attempt,
                buttons);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notices.preferences");
    }

    private Div choices() {
        Div choices = new Div();
        choices.addClassName("choices");
        for (NoticeReason reason : NoticeReason.values()) {
            choices.add(new H3(Texts.text(reason)));
            Arrays.stream(NoticeKind.values())
                    .filter(kind -> kind.reason() == reason)
                    .forEach(kind -> {
                        Select<MailWay> way = new Select<>();
                        way.setItems(List.of(MailWay.values()));
                        way.setItemLabelGenerator(Texts::text);
                        way.setId("way-" + kind.name().toLowerCase(Locale.ROOT));
                        way.setAriaLabel(Texts.text(kind));
                        ways.put(kind, way);
                        choices.add(new NativeLabel(Texts.text(kind)), way);
                    });
        }
        return choices;
    }

    private void show() {
        Actor by = acting.now();
        Preferences own = preferences.of(by);
        version = own.version();
        email.setValue(own.email() == null ? "" : own.email());
        language.setValue(own.language());
        hour.setValue(own.digestHour());
        ways.forEach((kind, field) -> field.setValue(own.ways().getOrDefault(kind, kind.standard())));
    }

    private void save() {
        Map<NoticeKind, MailWay> chosen = new EnumMap<>(NoticeKind.class);
        ways.forEach((kind, way) -> chosen.put(kind, way.getValue()));
        Integer from = hour.getValue();
        boolean saved = attempt.run(() -> preferences.choose(
                acting.now(),
                Submission.of(version),
                new Preferences(version, email.getValue(), language.getValue(), from == null ? -1 : from, chosen)));
        if (saved) {
            show();
        }
    }
}
