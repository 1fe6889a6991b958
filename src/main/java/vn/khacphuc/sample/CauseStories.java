package vn.khacphuc.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Submission;
import vn.khacphuc.deficiencies.Cause;
import vn.khacphuc.deficiencies.CauseAssignment;
import vn.khacphuc.deficiencies.CauseCatalogue;
import vn.khacphuc.deficiencies.CauseChoice;
import vn.khacphuc.deficiencies.CauseQueries;
import vn.khacphuc.deficiencies.CauseText;
import vn.khacphuc.deficiencies.Deficiencies;
import vn.khacphuc.deficiencies.DeficiencyDraft;
import vn.khacphuc.deficiencies.DeficiencyFilter;
import vn.khacphuc.deficiencies.HeadingDraft;
import vn.khacphuc.deficiencies.PetitionAnswer;
import vn.khacphuc.deficiencies.PetitionDraft;
import vn.khacphuc.deficiencies.Petitions;
import vn.khacphuc.deficiencies.Source;

/** A catalogue of causes, most causes put under it, what came back from the year before, two petitions. */
@Component
class CauseStories {

    private static final int FORMER = -395;
    private static final int FOUNDED = -200;
    private static final int ASSIGNED = -160;

    private final CauseCatalogue catalogue;
    private final CauseAssignment assignment;
    private final CauseQueries queries;
    private final Petitions petitions;
    private final Deficiencies deficiencies;
    private final Cast cast;

    CauseStories(
            CauseCatalogue catalogue,
            CauseAssignment assignment,
            CauseQueries queries,
            Petitions petitions,
            Deficiencies deficiencies,
            Cast cast) {
        this.catalogue = catalogue;
        this.assignment = assignment;
        this.queries = queries;
        this.petitions = petitions;
        this.deficiencies = deficiencies;
        this.cast = cast;
    }

    void lay(Acts acts, Calendar calendar, List<SampleUnit> units) {
        Map<String, Long> headings = new HashMap<>();
        former(
                acts,
                calendar,
                units.get(2),
                0,
                "Báo cáo phân cấp, ủy quyền gửi muộn",
                "Chưa có hướng dẫn nội dung báo cáo");
        former(
                acts,
                calendar,
                units.get(15),
                1,
                "Bản mô tả công việc chưa sửa",
                "Đang chờ danh mục vị trí việc làm mới");
        acts.add(calendar.at(FOUNDED, 0), () -> {
            Actor by = cast.as("noivu", calendar.at(FOUNDED, 0));
            for (List<String> line : Texts.table("headings")) {
                long id = catalogue.add(
                        by, Submission.first(), new HeadingDraft(Cause.valueOf(line.get(0)), line.get(1), line.get(2)));
                line.stream().skip(3).forEach(text -> headings.put(text, id));
            }
        });
        acts.add(calendar.at(ASSIGNED, 400), () -> assign(cast.as("noivu", calendar.at(ASSIGNED, 400)), headings));
        petition(acts, calendar, true);
        petition(acts, calendar, false);
    }

    /** Points lost in the year before for a reason that is out of the unit's hands, tolerated since. */
    private void former(Acts acts, Calendar calendar, SampleUnit unit, int step, String title, String cause) {
        acts.add(calendar.at(FORMER, step), () -> {
            long id = deficiencies.log(
                    cast.as(unit.head(), calendar.at(FORMER, step)),
                    Submission.first(),
                    new DeficiencyDraft(
                            unit.id(),
                            null,
                            calendar.scoredYear() - 1,
                            cast.openArea(unit.id()),
                            null,
                            title,
                            "",
                            new BigDecimal("0.25"),
                            Source.SCORING,
                            "",
                            calendar.day(FORMER),
                            Map.of(Cause.SUPERIOR_RULE, cause),
                            null));
            acts.add(
                    calendar.at(FORMER + 5, step),
                    () -> deficiencies.tolerate(
                            cast.as("chutich", calendar.at(FORMER + 5, step)),
                            cast.deficiency(id),
                            id,
                            calendar.day(150),
                            "Chờ hướng dẫn của cấp trên"));
        });
    }

    private void assign(Actor by, Map<String, Long> headings) {
        List<CauseChoice> choices = new ArrayList<>();
        for (CauseText text : queries.texts(by.scope(), DeficiencyFilter.all(), "", 0, 1_000)) {
            Long heading = headings.get(text.text());
            if (heading != null) {
                choices.add(new CauseChoice(text.seen(), heading));
            }
        }
        for (int from = 0; from < choices.size(); from += CauseAssignment.MOST) {
            assignment.assign(
                    by,
                    Submission.first(),
                    choices.subList(from, Math.min(choices.size(), from + CauseAssignment.MOST)));
        }
    }

    private void petition(Acts acts, Calendar calendar, boolean answered) {
        int drafted = answered ? -100 : -9;
        acts.add(calendar.at(drafted, 10), () -> {
            Actor by = cast.as("noivu", calendar.at(drafted, 10));
            List<Long> about = queries.texts(by.scope(), superior(), answered ? "hướng dẫn" : "", 0, 50).stream()
                    .filter(text -> text.heading() != null && text.text().contains("hướng dẫn") == answered)
                    .map(CauseText::deficiencyId)
                    .toList();
            long id = petitions.draft(
                    by,
                    Submission.first(),
                    new PetitionDraft(
                            answered
                                    ? "Về việc hướng dẫn nội dung báo cáo, biểu mẫu trong cải cách hành chính"
                                    : "Về việc ổn định định mức, danh mục vị trí việc làm trong năm",
                            answered ? "Sở Nội vụ tỉnh" : "Ủy ban nhân dân tỉnh",
                            answered
                                    ? "Đề nghị ban hành hướng dẫn thống nhất trước quý I hằng năm.\nĐề nghị không thay đổi biểu mẫu giữa kỳ báo cáo."
                                    : "Đề nghị ban hành danh mục vị trí việc làm mới; định mức mới áp dụng từ đầu năm kế tiếp.",
                            about));
            if (answered) {
                acts.add(
                        calendar.at(-95, 10),
                        () -> petitions.send(
                                cast.as("chutich", calendar.at(-95, 10)),
                                cast.petition(id),
                                id,
                                "86/TTr-UBND",
                                calendar.day(-95)));
                acts.add(
                        calendar.at(-41, 10),
                        () -> petitions.answer(
                                cast.as("noivu", calendar.at(-41, 10)),
                                cast.petition(id),
                                id,
                                new PetitionAnswer(
                                        "412/SNV-CCHC",
                                        calendar.day(-43),
                                        "Sở sẽ ban hành hướng dẫn chung trong quý tới; trước mắt các đơn vị dùng biểu mẫu năm trước.")));
            }
        });
    }

    private static DeficiencyFilter superior() {
        return new DeficiencyFilter("", null, null, false, null, List.of(), null, Cause.SUPERIOR_RULE);
    }
}
