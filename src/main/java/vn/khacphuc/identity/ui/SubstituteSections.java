package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.identity.SubstitutableRow;
import vn.khacphuc.identity.SubstituteQueries;
import vn.khacphuc.identity.SubstituteRow;
import vn.khacphuc.identity.Substitutions;

/** Who stands in for a person, with naming another and taking it back; on one's own page and on the administrator's. */
@Component
class SubstituteSections {

    private static final List<Role> NAMING = List.of(Role.HEAD, Role.LEADER, Role.COORDINATOR);

    private final Substitutions substitutions;
    private final SubstituteQueries queries;
    private final PeopleQueries people;
    private final Acting acting;

    SubstituteSections(Substitutions substitutions, SubstituteQueries queries, PeopleQueries people, Acting acting) {
        this.substitutions = substitutions;
        this.queries = queries;
        this.people = people;
        this.acting = acting;
    }

    /** One's own substitutes, for those whose role has any. */
    boolean isOffered(Actor by) {
        return by.is(Role.HEAD, Role.LEADER, Role.COORDINATOR) && by.standsFor() == null;
    }

    Section own(Runnable refresh) {
        Actor by = acting.now();
        List<SubstitutableRow> held = queries.substitutable(by.personId(), by.today()).stream()
                .filter(row -> NAMING.contains(row.role()))
                .toList();
        return section(queries.own(by), held, refresh);
    }

    Section of(long personId, Runnable refresh) {
        Actor by = acting.now();
        return section(queries.of(by.scope(), personId), queries.substitutable(personId, by.today()), refresh);
    }

    private Section section(List<SubstituteRow> rows, List<SubstitutableRow> held, Runnable refresh) {
        Section section = new Section(Texts.text("identity.substitutes.title"));
        if (!held.isEmpty()) {
            section.actions(new Button(
                    Texts.text("identity.substitutes.name"),
                    click -> new SubstituteDialog(substitutions, people, acting, held, refresh).open()));
        }
        if (rows.isEmpty()) {
            section.add(new Paragraph(Texts.text("identity.substitutes.none")));
        }
        LocalDate today = acting.now().today();
        rows.forEach(row -> section.add(line(row, today, refresh)));
        return section;
    }

    private Div line(SubstituteRow row, LocalDate today, Runnable refresh) {
        String words = row.substituteName() + " · " + Texts.text(row.role()) + ", " + row.unitName() + " · "
                + Dates.day(row.fromDay()) + " – " + Dates.day(row.toDay())
                + (row.decision().isBlank() ? "" : " · " + row.decision());
        Div line = new Div(new Span(words), tag(row, today));
        line.addClassName("row");
        if (!row.isOver(today)) {
            line.add(new Button(
                    Texts.text("identity.substitutes.revoke"),
                    click -> new Confirmation(
                                    Texts.text("identity.substitutes.revoke"),
                                    Texts.text("identity.substitutes.revoke.hint", row.substituteName()),
                                    Texts.text("identity.substitutes.revoke"),
                                    () -> substitutions.revoke(acting.now(), Submission.of(row.version()), row.id()))
                            .then(refresh)
                            .open()));
        }
        return line;
    }

    private static Tag tag(SubstituteRow row, LocalDate today) {
        if (row.isOver(today)) {
            return new Tag(Texts.text("identity.substitutes.over"), Tone.NEUTRAL);
        }
        return row.fromDay().isAfter(today)
                ? new Tag(Texts.text("identity.substitutes.later"), Tone.INFO)
                : new Tag(Texts.text("identity.substitutes.now"), Tone.GOOD);
    }
}
