package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Settings;
import vn.khacphuc.base.Submission;

/** What the administrator may set, each with what it means and saved on its own. */
@Route(Links.ADMIN_SETTINGS)
@Menu(title = "settings.menu", order = 105, icon = "vaadin:cog-o")
@RolesAllowed("ADMIN")
class SettingsView extends Div implements HasDynamicTitle {

    private final transient Settings settings;
    private final transient Acting acting;

    SettingsView(Settings settings, Acting acting) {
        this.settings = settings;
        this.acting = acting;
        addClassName("view");
        add(new PageHeader(getTranslation("settings.title")));
        settings.all().forEach(setting -> add(section(setting)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }

    private Section section(NumberSetting setting) {
        IntegerField value = new IntegerField(
                getTranslation("settings.value", Numbers.count(setting.least()), Numbers.count(setting.most())));
        value.setStepButtonsVisible(true);
        value.setMin(setting.least());
        value.setMax(setting.most());
        value.setValue(settings.number(setting));
        Attempt attempt = new Attempt().field(value, "refusal.base.setting");
        Div row = new Div(value, Attempt.button(getTranslation("ui.save"), () -> save(setting, value, attempt)));
        row.addClassName("row");
        return new Section(
                getTranslation("setting." + setting.name()),
                new Paragraph(getTranslation("setting." + setting.name() + ".hint", setting.standard())),
                row,
                attempt);
    }

    private void save(NumberSetting setting, IntegerField value, Attempt attempt) {
        attempt.run(() -> {
            if (value.getValue() == null) {
                throw new Refusal("refusal.base.setting", setting.least(), setting.most());
            }
            settings.set(acting.now(), Submission.first(), setting.name(), value.getValue());
        });
    }
}
