package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.DayField;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PointsField;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.criteria.ui.AreaPicker;
import vn.khacphuc.criteria.ui.CriterionPicker;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseProposals;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.DeficiencyLinks;
import vn.khacphuc.deficiencies.EarlierRow;
import vn.khacphuc.deficiencies.HeadingRow;
import vn.khacphuc.deficiencies.InspectionDetail;
import vn.khacphuc.deficiencies.InspectionKind;
import vn.khacphuc.deficiencies.Source;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.PersonRow;
import vn.khacphuc.identity.ui.PersonPicker;
import vn.khacphuc.units.UnitQueries;
import vn.khacphuc.units.UnitRow;
import vn.khacphuc.units.ui.UnitPicker;

/** The fields of a deficiency. */
class DeficiencyForm extends Div {

    private final UnitPicker unit;
    private final PersonPicker person;
    private final IntegerField year = new IntegerField(getTranslation("deficiencies.year"));
    private final CriterionPicker criterion;
    private final AreaPicker area;
    private final TextField title = new TextField(getTranslation("deficiencies.name"));
    private final TextArea detail = new TextArea(getTranslation("deficiencies.detail"));
    private final PointsField points = new PointsField(getTranslation("deficiencies.points"));
    private final ComboBox<Source> source = new ComboBox<>(getTranslation("deficiencies.source"));
    private final TextField sourceText = new TextField(getTranslation("deficiencies.source_text"));
    private final DayField foundOn = new DayField(getTranslation("deficiencies.found_on"));
    private final ComboBox<EarlierRow> repeats = new ComboBox<>(getTranslation("deficiencies.repeats"));
    private final transient DeficiencyLinks links;
    private final transient Acting acting;
    private @Nullable Long repeatsId;
    private final Map<Cause, TextArea> causes = new EnumMap<>(Cause.class);
    private final Map<Cause, HeadingField> headings = new EnumMap<>(Cause.class);

    DeficiencyForm(
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyLinks links,
            CauseCatalogue catalogue,
            CauseProposals proposals,
            Acting acting) {
        this.links = links;
        this.acting = acting;
        addClassName("form");
        Actor by = acting.now();
        unit = new UnitPicker(getTranslation("units.unit"), units, acting);
        person = new PersonPicker(getTranslation("deficiencies.person"), people, acting);
        int scored = by.today().getYear() - 1;
        criterion = new CriterionPicker(getTranslation("criteria.criterion"), criteria, scored);
        area = new AreaPicker(getTranslation("criteria.area"), criteria);
        year.setValue(scored);
        year.setStepButtonsVisible(true);
        foundOn.setValue(by.today());
        foundOn.setMax(by.today());
        source.setItems(Source.values());
        source.setItemLabelGenerator(Texts::text);
        source.setValue(Source.SCORING);
        title.setMaxLength(500);
        title.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        detail.setMaxLength(4000);
        detail.setMinRows(2);
        sourceText.setMaxLength(300);
        title.addClassName("wide");
        detail.addClassName("wide");
        criterion.addClassName("wide");
        add(title, unit, person, year, criterion, area, points, source, sourceText, foundOn, repeats, detail);
        for (Cause cause : Cause.values()) {
            TextArea text = new TextArea(Texts.text(cause));
            text.setMaxLength(2000);
            text.setMinRows(2);
            text.setHelperText(getTranslation("deficiencies.cause.hint." + cause.name()));
            causes.put(cause, text);
            HeadingField heading = new HeadingField(cause, text, catalogue, proposals, acting);
            headings.put(cause, heading);
            Div both = new Div(text, heading);
            both.addClassName("stack");
            add(both);
        }
        repeats.setItemLabelGenerator(
                row -> getTranslation("deficiencies.earlier", String.valueOf(row.year()), row.title()));
        repeats.setClearButtonVisible(true);
        repeats.addClassName("wide");
        repeats.setItems(query -> earlier(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        unit.addValueChangeListener(change -> {
            person.setUnit(change.getValue() == null ? null : change.getValue().id());
            repeats.clear();
            suggest();
        });
        unit.choose(by.unitId());
        year.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                criterion.setYear(change.getValue());
            }
        });
        criterion.addValueChangeListener(change -> follow(change.getValue()));
    }

    /** Points out what the unit lost at the same criterion before. */
    private void suggest() {
        repeats.getDataProvider().refreshAll();
        long same = criterion.isEmpty()
                ? 0
                : earlier("", 0, 20).stream().filter(EarlierRow::sameCriterion).count();
        repeats.setHelperText(same == 0 ? "" : getTranslation("deficiencies.earlier.same", same));
    }

    private List<EarlierRow> earlier(String text, int offset, int limit) {
        return unit.getValue() == null
                ? List.of()
                : links.earlier(
                        acting.scope(),
                        unit.getValue().id(),
                        criterion.isEmpty() ? null : criterion.getValue().id(),
                        area.isEmpty() ? null : area.getValue().id(),
                        text,
                        offset,
                        limit);
    }

    /** Names the fields whose text the browser keeps. */
    void keep(Keep keep) {
        keep.text("title", title)
                .text("detail", detail)
                .text("sourceText", sourceText)
                .number("points", points);
        causes.forEach((cause, field) -> keep.text("cause-" + cause.name(), field));
    }

    void mark(Attempt attempt) {
        attempt.field(title, "refusal.deficiencies.title", "refusal.deficiencies.title.long")
                .field(
                        points,
                        "refusal.deficiencies.points.negative",
                        "refusal.deficiencies.points.decimals",
                        "refusal.deficiencies.points.maximum",
                        "refusal.deficiencies.points.sum",
                        "refusal.deficiencies.points.lost.criterion",
                        "refusal.deficiencies.points.lost.area",
                        "refusal.deficiencies.points.lost.year",
                        "refusal.deficiencies.points.offered.criterion",
                        "refusal.deficiencies.points.offered.area",
                        "refusal.deficiencies.points.offered.year",
                        "refusal.deficiencies.points.planned")
                .field(area, "refusal.deficiencies.points.placeless")
                .field(year, "refusal.deficiencies.year")
                .field(foundOn, "refusal.deficiencies.found_on")
                .field(
                        repeats,
                        "refusal.deficiencies.repeats",
                        "refusal.deficiencies.repeats.open",
                        "refusal.deficiencies.repeats.withdrawn")
                .field(person, "refusal.deficiencies.person");
    }

    void chooseUnit(long id) {
        unit.choose(id);
    }

    /** Something an inspection found at one of these units: its source is given. */
    /** Points lost on a line: its year, area and title follow. */
    void lost(CriterionRow line, @Nullable BigDecimal lost) {
        year.setValue(line.year());
        criterion.choose(line.id());
        points.setValue(lost);
        title.setValue(line.name());
    }

    void from(InspectionDetail inspection, List<UnitRow> places) {
        unit.setItems(places);
        unit.setValue(places.size() == 1 ? places.getFirst() : null);
        unit.setInvalid(false);
        source.setValue(inspection.kind() == InspectionKind.INSPECTION ? Source.INSPECTION : Source.SELF_INSPECTION);
        source.setReadOnly(true);
        sourceText.setValue(inspection.paperNumber());
        if (inspection.heldOn() != null) {
            foundOn.setValue(inspection.heldOn());
        }
    }

    void fill(DeficiencyDetail deficiency) {
        unit.choose(deficiency.unitId());
        unit.setReadOnly(true);
        repeatsId = deficiency.repeatsId();
        repeats.setVisible(repeatsId == null);
        year.setValue(deficiency.year());
        if (deficiency.personId() != null) {
            person.choose(deficiency.personId());
        }
        if (deficiency.areaId() != null) {
            area.choose(deficiency.areaId());
        }
        if (deficiency.criterionId() != null) {
            criterion.choose(deficiency.criterionId());
        }
        title.setValue(deficiency.title());
        detail.setValue(deficiency.detail());
        points.setValue(deficiency.pointsLost());
        source.setValue(deficiency.source());
        sourceText.setValue(deficiency.sourceText());
        foundOn.setValue(deficiency.foundOn());
        causes.forEach((cause, field) -> field.setValue(deficiency.causes().getOrDefault(cause, "")));
    }

    /** The headings its causes are under. */
    void head(Map<Cause, HeadingRow> chosen) {
        chosen.forEach(
                (cause, heading) -> Objects.requireNonNull(headings.get(cause)).choose(heading));
    }

    /** What is typed; refused where a field that must be there is empty or makes no sense. */
    DeficiencyDraft draft() {
        UnitRow chosen = unit.getValue();
        if (chosen == null || year.getValue() == null || foundOn.getValue() == null || isUnreadable()) {
            throw new Refusal("refusal.deficiencies.incomplete");
        }
        PersonRow responsible = person.getValue();
        CriterionRow line = criterion.getValue();
        Map<Cause, String> texts = new EnumMap<>(Cause.class);
        causes.forEach((cause, field) -> texts.put(cause, field.getValue()));
        Map<Cause, Long> under = new EnumMap<>(Cause.class);
        headings.forEach((cause, field) -> under.put(cause, field.chosen()));
        return new DeficiencyDraft(
                chosen.id(),
                responsible == null ? null : responsible.id(),
                year.getValue(),
                area.getValue() == null ? null : area.getValue().id(),
                line == null ? null : line.id(),
                title.getValue(),
                detail.getValue(),
                Objects.requireNonNullElse(points.getValue(), BigDecimal.ZERO),
                Objects.requireNonNullElse(source.getValue(), Source.SCORING),
                sourceText.getValue(),
                foundOn.getValue(),
                texts,
                repeats.getValue() == null
                        ? repeatsId
                        : Long.valueOf(repeats.getValue().id()),
                under);
    }

    private boolean isUnreadable() {
        return points.isInvalid() || year.isInvalid() || foundOn.isInvalid();
    }

    private void follow(@Nullable CriterionRow line) {
        area.setReadOnly(line != null);
        points.setHelperText(
                line == null ? "" : getTranslation("deficiencies.points.most", Numbers.points(line.maxPoints())));
        if (line != null) {
            area.choose(line.areaId());
        }
        suggest();
    }
}
