package vn.khacphuc.deficiencies;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Scope;
import vn.khacphuc.criteria.CriteriaQueries;
import vn.khacphuc.criteria.CriterionRow;
import vn.khacphuc.deficiencies.DeficiencyRecords.Earlier;
import vn.khacphuc.identity.PeopleQueries;
import vn.khacphuc.units.UnitQueries;

/** What a deficiency may say; finds its area and names every fault at once. */
@Component
class DraftRules {

    private static final int FIRST_YEAR = 2000;

    private final UnitQueries units;
    private final PeopleQueries people;
    private final CriteriaQueries criteria;
    private final DeficiencyRecords records;
    private final PointRules points;

    DraftRules(
            UnitQueries units,
            PeopleQueries people,
            CriteriaQueries criteria,
            DeficiencyRecords records,
            PointRules points) {
        this.units = units;
        this.people = people;
        this.criteria = criteria;
        this.records = records;
        this.points = points;
    }

    /** Gives the draft with the area that follows from its criterion. */
    DeficiencyDraft check(Actor by, DeficiencyDraft draft, long exceptId) {
        units.get(by.scope(), draft.unitId());
        var refusals = new Refusals()
                .text(draft.title(), 500, "refusal.deficiencies.title")
                .limit(draft.detail(), 4000, "refusal.deficiencies.detail")
                .limit(draft.sourceText(), 300, "refusal.deficiencies.source_text")
                .when(
                        draft.year() < FIRST_YEAR || draft.year() > by.today().getYear(),
                        "refusal.deficiencies.year",
                        String.valueOf(FIRST_YEAR),
                        String.valueOf(by.today().getYear()))
                .when(draft.foundOn().isAfter(by.today()), "refusal.deficiencies.found_on", by.today());
        draft.causes().values().forEach(text -> refusals.limit(text, 2000, "refusal.deficiencies.cause"));
        draft.headings().forEach((cause, heading) -> {
            boolean chosen = heading != 0;
            refusals.when(
                            chosen && draft.causes().getOrDefault(cause, "").isBlank(),
                            "refusal.deficiencies.headings.text",
                            cause)
                    .when(
                            chosen && !records.mayHead(cause, heading, exceptId),
                            "refusal.deficiencies.headings.unfit",
                            cause);
        });
        Long personId = draft.personId();
        refusals.when(
                personId != null
                        && people.find(new Scope(draft.unitId()), personId).isEmpty(),
                "refusal.deficiencies.person");
        repeats(refusals, draft, exceptId);
        DeficiencyDraft placed = draft;
        CriterionRow criterion = null;
        Long criterionId = draft.criterionId();
        if (criterionId != null) {
            criterion = criteria.criterion(criterionId, Locale.ROOT)
                    .orElseThrow(() -> new NotFound("criterion", criterionId));
            placed = draft.inArea(criterion.areaId());
            refusals.when(criterion.year() != draft.year(), "refusal.deficiencies.criterion.year", criterion.code());
        }
        points.check(refusals, placed, criterion, exceptId);
        refusals.refuse();
        return placed;
    }

    /** What repeats another is younger and of the same unit; what is still to be mended this year is no repeat. */
    private void repeats(Refusals refusals, DeficiencyDraft draft, long exceptId) {
        Long repeatsId = draft.repeatsId();
        if (repeatsId == null) {
            return;
        }
        Earlier earlier = records.earlier(draft.unitId(), repeatsId).orElse(null);
        if (earlier == null || (exceptId > 0 && repeatsId >= exceptId)) {
            refusals.when(true, "refusal.deficiencies.repeats");
            return;
        }
        boolean closed =
                earlier.state() == DeficiencyState.REMEDIED || earlier.state() == DeficiencyState.NOT_EFFECTIVE;
        refusals.when(earlier.state() == DeficiencyState.WITHDRAWN, "refusal.deficiencies.repeats.withdrawn")
                .when(
                        !closed && earlier.state() != DeficiencyState.WITHDRAWN && earlier.year() >= draft.year(),
                        "refusal.deficiencies.repeats.open");
    }
}
