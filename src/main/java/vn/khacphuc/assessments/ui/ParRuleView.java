package vn.khacphuc.assessments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import vn.khacphuc.assessments.ParRuleDraft;
import vn.khacphuc.assessments.ParRuleKind;
import vn.khacphuc.assessments.ParRuleRow;
import vn.khacphuc.assessments.ParRules;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Texts;

/** The office's rule for the PAR criterion, edition by edition; cards keep the edition they were issued by. */
@Route(Links.PAR_RULE)
@RolesAllowed({"LEADER", "COORDINATOR"})
class ParRuleView extends Div implements HasDynamicTitle {

    private final transient ParRules rules;
    private final transient Acting acting;

    ParRuleView(ParRules rules, Acting acting) {
        this.rules = rules;
        this.acting = acting;
        addClassName("view");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessments.cards.rule");
    }

    private void show() {
        removeAll();
        List<ParRuleRow> editions =
                rules.editions(acting.scope(), acting.scope().unitId());
        PageHeader header = new PageHeader(getPageTitle())
                .up(Links.PEOPLE, getTranslation("assessments.cards"))
                .subtitle(getTranslation("assessments.cards.rule.hint"));
        if (acting.now().is(Role.COORDINATOR)) {
            header.actions(
                    Attempt.mainButton(getTranslation("assessments.cards.rule.new"), () -> ask(editions.size())));
        }
        add(header);
        if (editions.isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessments.cards.rule.none"), getTranslation("assessments.cards.rule.none.hint")));
        }
        editions.forEach(edition -> add(section(edition)));
    }

    private Section section(ParRuleRow edition) {
        String what = edition.kind() == ParRuleKind.PERCENT
                ? getTranslation("assessments.cards.rule.percent.of", Numbers.percent(edition.leastPercent()))
                : Texts.text(edition.kind());
        return new Section(
                getTranslation("assessments.cards.rule.edition", edition.edition(), edition.name()),
                new Facts()
                        .fact(getTranslation("assessments.cards.rule.kind"), what)
                        .fact(getTranslation("assessments.cards.rule.met"), Numbers.points(edition.pointsMet()))
                        .fact(getTranslation("assessments.cards.rule.missed"), Numbers.points(edition.pointsMissed()))
                        .fact(
                                getTranslation("assessments.cards.rule.valid"),
                                edition.validTo() == null
                                        ? getTranslation("assessments.cards.rule.since", Dates.day(edition.validFrom()))
                                        : getTranslation(
                                                "assessments.cards.days_of",
                                                Dates.day(edition.validFrom()),
                                                Dates.day(edition.validTo())))
                        .fact(getTranslation("assessments.cards.rule.source"), edition.source()));
    }

    private void ask(int editions) {
        TextField name = new TextField(getTranslation("assessments.cards.rule.name"));
        name.setMaxLength(300);
        name.setRequiredIndicatorVisible(true);
        ComboBox<ParRuleKind> kind = new ComboBox<>(getTranslation("assessments.cards.rule.kind"));
        kind.setItems(ParRuleKind.values());
        kind.setItemLabelGenerator(Texts::text);
        kind.setValue(ParRuleKind.LEVEL_AVERAGE);
        BigDecimalField percent = new PointsField(getTranslation("assessments.cards.rule.percent"));
        percent.setVisible(false);
        kind.addValueChangeListener(change -> percent.setVisible(change.getValue() == ParRuleKind.PERCENT));
        PointsField met = new PointsField(getTranslation("assessments.cards.rule.met"));
        met.setValue(BigDecimal.TWO);
        PointsField missed = new PointsField(getTranslation("assessments.cards.rule.missed"));
        missed.setValue(BigDecimal.ZERO);
        TextField source = new TextField(getTranslation("assessments.cards.rule.source"));
        source.setMaxLength(300);
        DayField from = new DayField(getTranslation("assessments.cards.rule.from"));
        from.setValue(acting.now().today());
        Attempt attempt = new Attempt()
                .field(name, "refusal.assessments.card.rule.name", "refusal.assessments.card.rule.name.long")
                .field(percent, "refusal.assessments.card.rule.percent")
                .field(met, "refusal.assessments.card.rule.points", "refusal.assessments.card.rule.order")
                .field(source, "refusal.assessments.card.rule.source.long")
                .field(from, "refusal.assessments.card.rule.from")
                .onReload(this::show);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("assessments.cards.rule.new"));
        Div content = new Div(name, kind, percent, met, missed, source, from, attempt);
        content.addClassName("dialog-content");
        dialog.add(content);
        Submission press = Submission.of(editions);
        dialog.getFooter()
                .add(
                        new Button(getTranslation("ui.cancel"), click -> dialog.close()),
                        Attempt.mainButton(getTranslation("ui.save"), () -> {
                            if (attempt.run(() -> {
                                if (kind.getValue() == null
                                        || from.getValue() == null
                                        || met.getValue() == null
                                        || missed.getValue() == null) {
                                    throw new Refusal("refusal.assessments.card.rule.incomplete");
                                }
                                rules.set(
                                        acting.now(),
                                        press,
                                        new ParRuleDraft(
                                                name.getValue(),
                                                kind.getValue(),
                                                percent.getValue(),
                                                met.getValue(),
                                                missed.getValue(),
                                                source.getValue(),
                                                from.getValue()));
                            })) {
                                dialog.close();
                                show();
                            }
                        }));
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }
}
