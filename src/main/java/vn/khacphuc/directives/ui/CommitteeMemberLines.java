package vn.khacphuc.directives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.ui.Keep;
import vn.khacphuc.criteria.AreaRow;
import vn.khacphuc.directives.CommitteeDraft.Member;
import vn.khacphuc.directives.CommitteePosition;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitRow;

/** The members of a committee, line by line; there is always one to fill. */
class CommitteeMemberLines extends Div {

    private static final String NAME = "members";

    private final transient PeopleQueries people;
    private final transient Acting acting;
    private final List<AreaRow> areas;
    private final Keep keep;
    private final Div list = new Div();
    private final List<CommitteeMemberLine> lines = new ArrayList<>();
    private List<UnitRow> units = List.of();
    private boolean filling;

    CommitteeMemberLines(PeopleQueries people, Acting acting, List<AreaRow> areas, Keep keep) {
        this.people = people;
        this.acting = acting;
        this.areas = areas;
        this.keep = keep;
        addClassName("stack");
        list.addClassName("stack");
        Div buttons = new Div(new Button(getTranslation("directives.committee.member.add"), click -> {
            line();
            arrange();
        }));
        buttons.addClassName("actions");
        add(list, buttons);
        keep.value(NAME, this::restore);
        line();
        arrange();
    }

    /** Whose units may be followed. */
    void offer(List<UnitRow> choices) {
        units = choices;
        lines.forEach(line -> line.offer(choices));
    }

    void fill(List<Member> members) {
        filling = true;
        list.removeAll();
        lines.clear();
        members.forEach(
                member -> line().fill(member.personId(), member.position(), member.unitIds(), member.areaIds()));
        if (lines.isEmpty()) {
            line();
        }
        arrange();
        filling = false;
    }

    List<Member> members() {
        return lines.stream()
                .map(CommitteeMemberLine::member)
                .filter(Objects::nonNull)
                .toList();
    }

    private CommitteeMemberLine line() {
        CommitteeMemberLine[] made = new CommitteeMemberLine[1];
        CommitteeMemberLine line = new CommitteeMemberLine(people, acting, areas, this::changed, () -> remove(made[0]));
        made[0] = line;
        line.offer(units);
        lines.add(line);
        list.add(line);
        return line;
    }

    private void remove(CommitteeMemberLine line) {
        lines.remove(line);
        list.remove(line);
        if (lines.isEmpty()) {
            line();
        }
        arrange();
        changed();
    }

    private void arrange() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).place(i + 1);
        }
    }

    private void changed() {
        if (!filling) {
            keep.tell(NAME, members().stream().map(CommitteeMemberLines::code).collect(Collectors.joining(";")));
        }
    }

    private static String code(Member member) {
        return member.personId() + ":" + member.position() + ":" + joined(member.unitIds()) + ":"
                + joined(member.areaIds());
    }

    private void restore(String kept) {
        fill(Arrays.stream(kept.split(";"))
                .filter(code -> !code.isBlank())
                .map(CommitteeMemberLines::read)
                .toList());
    }

    private static Member read(String code) {
        String[] parts = code.split(":", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(code);
        }
        return new Member(Long.parseLong(parts[0]), CommitteePosition.valueOf(parts[1]), ids(parts[2]), ids(parts[3]));
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static List<Long> ids(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split("\\+")).map(Long::valueOf).toList();
    }
}
