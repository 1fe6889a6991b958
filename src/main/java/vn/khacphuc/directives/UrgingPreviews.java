package vn.khacphuc.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;

/** Says before anything is sent which slips would go out, with which level and number, and why others would not. */
@Service
@Transactional(readOnly = true)
public class UrgingPreviews {

    private final UrgingSubjects subjects;
    private final UrgingLadders ladders;
    private final UrgingRecords records;
    private final JdbcClient jdbc;

    UrgingPreviews(UrgingSubjects subjects, UrgingLadders ladders, UrgingRecords records, JdbcClient jdbc) {
        this.subjects = subjects;
        this.ladders = ladders;
        this.records = records;
        this.jdbc = jdbc;
    }

    /** One for each subject, in their order. The subjects are those a reader chose one by one, so they are few. */
    public List<UrgingPreview> of(Actor by, UrgingKind kind, List<UrgingTarget> targets, Locale language) {
        int number = records.last(by, kind);
        List<UrgingPreview> previews = new ArrayList<>();
        for (UrgingTarget target : targets) {
            UrgingPreview preview = one(by, kind, target, number + 1, language);
            previews.add(preview);
            if (preview.goes()) {
                number++;
            }
        }
        return previews;
    }

    private UrgingPreview one(Actor by, UrgingKind kind, UrgingTarget target, int number, Locale language) {
        UrgingFacts facts = subjects.look(by, target);
        UrgingLadder ladder = ladders.of(kind, target, facts);
        Refusals refusals = Urging.about(kind, target.subject(), facts);
        ladder.check(ladder.next(), by.today(), refusals);
        Refusal refusal = refused(refusals);
        Urging before = ladder.latest();
        Urging known = ladder.slip(ladder.next());
        return new UrgingPreview(
                kind,
                target,
                known == null ? 0 : known.version(),
                facts.unitName(),
                facts.measure(),
                area(target, language),
                facts.personId(),
                facts.personName(),
                ladder.next(),
                refusal == null ? kind.number(number) : "",
                target.subject() == UrgingSubject.PERSON
                        ? Long.valueOf(target.id())
                        : before == null ? null : before.personId(),
                refusal);
    }

    private @Nullable String area(UrgingTarget target, Locale language) {
        return target.areaId() == null || target.subject() != UrgingSubject.CELL
                ? null
                : jdbc.sql("SELECT IF(?, short_en, short_vi) FROM content_area WHERE id = ?")
                        .params(language.getLanguage().equals("en"), target.areaId())
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private static @Nullable Refusal refused(Refusals refusals) {
        try {
            refusals.refuse();
            return null;
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
