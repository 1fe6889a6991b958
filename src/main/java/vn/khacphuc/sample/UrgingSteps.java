package vn.khacphuc.sample;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.directives.Agenda;
import vn.khacphuc.directives.UrgingDraft;
import vn.khacphuc.directives.UrgingKind;
import vn.khacphuc.directives.UrgingPreview;
import vn.khacphuc.directives.UrgingPreviews;
import vn.khacphuc.directives.UrgingTarget;
import vn.khacphuc.directives.Urgings;

/** Does, step by step, what the slips of the sample tell. A step that its moment does not allow is left out. */
@Component
class UrgingSteps {

    private static final int REPLY_DAYS = 5;
    private static final List<String> WORDS = List.of(
            "Đề nghị giải trình rõ nguyên nhân, trách nhiệm và biện pháp khắc phục đối với nội dung nêu trên.",
            "Đề nghị đơn vị khẩn trương thực hiện nội dung nêu trên, nêu rõ nguyên nhân chậm và thời gian hoàn thành.",
            "Đơn vị chưa trả lời đạt yêu cầu phiếu lần trước. Yêu cầu thủ trưởng đơn vị trực tiếp chỉ đạo hoàn thành.",
            "Yêu cầu kiểm điểm trách nhiệm để chậm, cam kết ngày hoàn thành và báo cáo Ủy ban nhân dân.",
            "Yêu cầu thủ trưởng đơn vị báo cáo trực tiếp; nội dung này được đưa vào họp giao ban lãnh đạo.");

    private final Urgings urgings;
    private final UrgingPreviews previews;
    private final Agenda agenda;
    private final Cast cast;
    private final JdbcClient jdbc;

    UrgingSteps(Urgings urgings, UrgingPreviews previews, Agenda agenda, Cast cast, JdbcClient jdbc) {
        this.urgings = urgings;
        this.previews = previews;
        this.agenda = agenda;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    enum Verb {
        URGE,
        EXPLAIN,
        READ,
        ANSWER,
        ACCEPT,
        REFUSE,
        DROP,
        DISCUSS
    }

    record Step(int day, Verb verb, String text) {}

    /** What slips are about; the latest one that was sent. */
    static final class Matter {
        private final UrgingTarget target;
        private final SampleUnit unit;
        private final boolean named;
        private long slip;

        /** @param named whether the official is written to, not the unit */
        Matter(UrgingTarget target, SampleUnit unit, boolean named) {
            this.target = target;
            this.unit = unit;
            this.named = named;
        }

        private String addressed() {
            return named ? unit.official() : unit.head();
        }
    }

    void tell(Acts acts, Calendar calendar, Matter matter, List<Step> story) {
        for (int i = 0; i < story.size(); i++) {
            Step step = story.get(i);
            int minute = 400 + i;
            acts.add(calendar.at(step.day(), minute), () -> act(calendar, minute, matter, step));
        }
    }

    /** The coordinators send what the portal proposed up to now, all in one round. */
    void sendProposed(Calendar calendar, int day) {
        Actor by = cast.as("noivu", calendar.at(day, 10));
        jdbc.sql("""
                        SELECT subject_id FROM urging
                        WHERE state = 'PROPOSED' AND level = 1 AND subject = 'TASK' AND created_at < ?
                        ORDER BY id LIMIT 12""")
                .param(calendar.at(day - 3, 0))
                .query(Long.class)
                .list()
                .forEach(task -> send(calendar, day, by, UrgingKind.URGING, UrgingTarget.task(task)));
    }

    private void act(Calendar calendar, int minute, Matter matter, Step step) {
        var at = calendar.at(step.day(), minute);
        Actor unit = cast.as(matter.addressed(), at);
        Actor office = cast.as(matter.unit.coordinator(), at);
        switch (step.verb()) {
            case URGE -> matter.slip = send(calendar, step.day(), office, UrgingKind.URGING, matter.target);
            case EXPLAIN -> matter.slip = send(calendar, step.day(), office, UrgingKind.EXPLANATION, matter.target);
            case DROP ->
                jdbc.sql("SELECT id FROM urging WHERE subject_id = ? AND subject = 'TASK' AND state = 'PROPOSED'")
                        .param(matter.target.id())
                        .query(Long.class)
                        .list()
                        .forEach(id -> urgings.drop(office, cast.urging(id), id, step.text()));
            default -> {
                if (matter.slip > 0) {
                    follow(matter.slip, unit, office, step);
                }
            }
        }
    }

    private void follow(long slip, Actor unit, Actor office, Step step) {
        Submission press = cast.urging(slip);
        switch (step.verb()) {
            case READ -> urgings.read(unit, press, slip);
            case ANSWER -> urgings.answer(unit, press, slip, step.text());
            case ACCEPT -> urgings.accept(office, press, slip);
            case REFUSE -> urgings.refuse(office, press, slip, step.text());
            default -> {
                long item = jdbc.sql("SELECT id FROM agenda_item WHERE urging_id = ?")
                        .param(slip)
                        .query(Long.class)
                        .single();
                agenda.discuss(cast.as("chutich", office.at()), cast.agenda(item), item, step.text());
            }
        }
    }

    /** Asks for an explanation; the slip's id, 0 where none may be asked. */
    long explain(Calendar calendar, int day, Actor by, UrgingTarget target) {
        return send(calendar, day, by, UrgingKind.EXPLANATION, target);
    }

    /** The slip's id, 0 where none may be sent. */
    private long send(Calendar calendar, int day, Actor by, UrgingKind kind, UrgingTarget target) {
        UrgingPreview preview =
                previews.of(by, kind, List.of(target), Locale.of("vi")).getFirst();
        if (!preview.goes()) {
            return 0;
        }
        return urgings.send(
                by,
                Submission.of(preview.version()),
                new UrgingDraft(
                        kind,
                        preview.level(),
                        target,
                        preview.personId(),
                        calendar.day(day + REPLY_DAYS),
                        WORDS.get(preview.level())));
    }
}
