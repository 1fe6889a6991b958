package vn.khacphuc.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.KindRow;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.criteria.ScoredKinds;
import vn.khacphuc.plans.PlanKinds;
import vn.khacphuc.units.UnitKinds;

/** The kinds of units and of plans, and by which criteria units of a kind are scored: the organisation is data. */
@Route(Links.ADMIN_KINDS)
@Menu(title = "kinds.menu", order = 100.5, icon = "vaadin:tags")
@RolesAllowed("ADMIN")
class KindsView extends Div implements HasDynamicTitle {

    private static final String AUTHORITY = "kinds.unit.authority";
    private static final String MENDS = "kinds.plan.mends";

    private final transient UnitKinds unitKinds;
    private final transient PlanKinds planKinds;
    private final transient ScoredKinds scored;
    private final transient Acting acting;
    private final Section ofUnits = new Section(getTranslation("kinds.units"));
    private final Section ofPlans = new Section(getTranslation("kinds.plans"));

    KindsView(UnitKinds unitKinds, PlanKinds planKinds, ScoredKinds scored, Acting acting) {
        this.unitKinds = unitKinds;
        this.planKinds = planKinds;
        this.scored = scored;
        this.acting = acting;
        addClassName("view");
        ofUnits.actions(Attempt.button(getTranslation("kinds.units.add"), () -> unitKind(null)));
        ofPlans.actions(Attempt.button(getTranslation("kinds.plans.add"), () -> planKind(null)));
        add(new PageHeader(getPageTitle()).subtitle(getTranslation("kinds.hint")), ofUnits, ofPlans);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kinds.title");
    }

    private void show() {
        Map<String, String> levels = scored.all();
        ofUnits.set(
                hint("kinds.units.hint"),
                new KindList(
                        unitKinds.all(),
                        AUTHORITY,
                        "kinds.unit.used",
                        row -> level(row, levels.get(row.code())),
                        this::unitKind,
                        row -> retire(
                                row,
                                press -> unitKinds.retire(acting.now(), press, row.id()),
                                press -> unitKinds.restore(acting.now(), press, row.id()))));
        ofPlans.set(
                hint("kinds.plans.hint"),
                new KindList(
                        planKinds.all(),
                        MENDS,
                        "kinds.plan.used",
                        row -> List.of(),
                        this::planKind,
                        row -> retire(
                                row,
                                press -> planKinds.retire(acting.now(), press, row.id()),
                                press -> planKinds.restore(acting.now(), press, row.id()))));
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassNames("quiet", "small");
        return hint;
    }

    private List<Component> level(KindRow row, @Nullable String level) {
        if (row.special()) {
            return List.of();
        }
        Button change = new Button(
                getTranslation("kinds.scored.change"),
                click -> new LevelDialog(scored, acting, row, level, this::show).open());
        change.setAriaLabel(getTranslation("kinds.scored.change") + ": " + row.nameVi());
        return List.of(
                level == null
                        ? new Tag(getTranslation("kinds.scored.not"), Tone.NEUTRAL)
                        : new Tag(getTranslation("kinds.scored.by", levelName(level)), Tone.INFO),
                change);
    }

    /** A level that is data has a text where the portal knows it. */
    static String levelName(String level) {
        return Texts.find("criteria.level." + level).orElse(level);
    }

    private void unitKind(@Nullable KindRow row) {
        new KindDialog(
                        getTranslation(row == null ? "kinds.units.add" : "kinds.edit"),
                        AUTHORITY,
                        row,
                        unitKinds::all,
                        (press, draft) -> {
                            if (row == null) {
                                unitKinds.add(acting.now(), press, draft);
                            } else {
                                unitKinds.edit(acting.now(), press, row.id(), draft);
                            }
                        },
                        this::show)
                .open();
    }

    private void planKind(@Nullable KindRow row) {
        new KindDialog(
                        getTranslation(row == null ? "kinds.plans.add" : "kinds.edit"),
                        MENDS,
                        row,
                        planKinds::all,
                        (press, draft) -> {
                            if (row == null) {
                                planKinds.add(acting.now(), press, draft);
                            } else {
                                planKinds.edit(acting.now(), press, row.id(), draft);
                            }
                        },
                        this::show)
                .open();
    }

    private void retire(KindRow row, Consumer<Submission> retire, Consumer<Submission> restore) {
        String title = getTranslation(row.retired() ? "kinds.restore" : "kinds.retire");
        Submission press = Submission.of(row.version());
        new Confirmation(
                        title,
                        row.nameVi() + ". "
                                + getTranslation(row.retired() ? "kinds.restore.hint" : "kinds.retire.hint"),
                        title,
                        () -> (row.retired() ? restore : retire).accept(press))
                .then(this::show)
                .open();
    }
}
