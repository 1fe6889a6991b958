package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.plans.TaskDetail;
import vn.khacphuc.plans.TaskForecast;
import vn.khacphuc.plans.TaskForecasts;

/** Whether the task will be late, and why it is thought so. */
@Component
@Order(5)
class ForecastSection implements TaskSection {

    private final TaskForecasts forecasts;
    private final Acting acting;

    ForecastSection(TaskForecasts forecasts, Acting acting) {
        this.forecasts = forecasts;
        this.acting = acting;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> section(TaskDetail task, Runnable refresh) {
        Actor by = acting.now();
        return forecasts.of(by.scope(), task.id(), by.today()).map(found -> section(found, by));
    }

    private static Section section(TaskForecast forecast, Actor by) {
        Tag tag = forecast.late()
                ? TaskTags.forecast(forecast.risk())
                : new Tag(
                        forecast.risk() == null
                                ? Texts.text("plans.forecast.kept.plain")
                                : Texts.text(
                                        "plans.forecast.kept",
                                        Numbers.percent(forecast.risk().movePointRight(2))),
                        Tone.INFO);
        Section section = new Section(Texts.text("plans.forecast"), tag);
        if (!forecast.reasons().isEmpty()) {
            UnorderedList reasons = new UnorderedList();
            forecast.reasons().forEach(reason -> reasons.add(new ListItem(words(reason))));
            section.add(new Paragraph(Texts.text("plans.forecast.why")), reasons);
        }
        Paragraph rule = new Paragraph(
                forecast.modelDay() == null
                        ? Texts.text("plans.forecast.rule.plain", Dates.day(forecast.day()))
                        : Texts.text("plans.forecast.rule", Dates.day(forecast.day()), Dates.day(forecast.modelDay())));
        rule.addClassNames("quiet", "small");
        section.add(rule);
        if (by.is(Role.LEADER, Role.COORDINATOR, Role.INSPECTOR, Role.HEAD)) {
            section.add(new Anchor(Links.FORECAST, Texts.text("plans.forecast.how")));
        }
        return section;
    }

    private static String words(TaskForecast.Reason reason) {
        String sign = Texts.text("plans.forecast.sign." + reason.sign(), reason.value());
        return reason.cases() == 0
                ? sign
                : sign + " – " + Texts.text("plans.forecast.cases", reason.missed(), reason.cases());
    }
}
