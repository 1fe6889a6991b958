package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;
import static vn.khacphuc.access.AccessRows.Of.SCOPED;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.criteria.Appraisal;
import vn.khacphuc.criteria.AreaDraft;
import vn.khacphuc.criteria.CriteriaAdministration;
import vn.khacphuc.criteria.CriterionDraft;
import vn.khacphuc.criteria.ImportDraft;
import vn.khacphuc.criteria.RoundDraft;
import vn.khacphuc.criteria.ScoreQueries;
import vn.khacphuc.criteria.ScoringRounds;
import vn.khacphuc.criteria.SelfScore;
import vn.khacphuc.criteria.SetDraft;

class ScoreRows extends AccessRows {

    private static final int YEAR = 2099;

    private boolean hasSet;
    private long round;
    private long sheet;
    private long score;

    ScoreRows() {
        row("CriteriaCopies.newEdition CriteriaCopies.toYear ScoreClasses.write", ANY, Role.COORDINATOR);
        row("CriteriaAdministration.cap CriteriaImport.into CriteriaOrigins.map", ANY, Role.COORDINATOR);
        row("LossExplanations.log", SCOPED, Role.HEAD, Role.COORDINATOR, Role.INSPECTOR);
        row("ScoringRounds.open", ANY, Role.COORDINATOR);
        row("ScoringRounds.reschedule ScoringRounds.join", SCOPED, Role.COORDINATOR);
        row("ScoringRounds.lock", SCOPED, Role.LEADER);
        row(
                "ScoreSheets.scoreSelf ScoreSheets.explain SheetFilling.fill",
                SCOPED,
                Role.HEAD,
                Role.OFFICIAL,
                Role.COORDINATOR);
        row("ScoreSheets.submit ScoreSheets.finishExplaining", SCOPED, Role.HEAD, Role.COORDINATOR);
        row("ScoreSheets.giveBack ScoreSheets.appraise", SCOPED, Role.COORDINATOR, Role.LEADER);
        row("ScoreSheets.finishAppraisal ScoreSheets.decide", SCOPED, Role.COORDINATOR, Role.LEADER);
    }

    @Override
    void make(World world) {
        Actor coordinator = world.district().coordinator();
        if (!hasSet) {
            hasSet = true;
            set(world, coordinator);
        }
        LocalDate day = coordinator.today();
        round = world.context()
                .getBean(ScoringRounds.class)
                .open(coordinator, Submission.first(), new RoundDraft(YEAR, day, day));
        var queries = world.context().getBean(ScoreQueries.class);
        var found = queries.sheets(world.district().head().scope(), round).getFirst();
        sheet = found.id();
        score = queries.lines(found, Locale.ROOT).stream()
                .mapToLong(line -> line.id() == null ? 0 : line.id())
                .max()
                .orElseThrow();
    }

    @Override
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        LocalDate day = world.by().today();
        if (parameter.getType() == RoundDraft.class) {
            return new RoundDraft(1900, day, day);
        }
        if (parameter.getType() == SelfScore.class) {
            return new SelfScore(BigDecimal.ONE, false, "Báo cáo");
        }
        if (parameter.getType() == Appraisal.class) {
            return new Appraisal(BigDecimal.ONE, false, "");
        }
        if (parameter.getType() == ImportDraft.class) {
            return new ImportDraft("bảng.tsv", List.of(), Map.of(), null, null);
        }
        if (parameter.getType() == Map.class) {
            return Map.of();
        }
        if (parameter.getName().equals("lines")) {
            return List.of();
        }
        if (parameter.getType() == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        return switch (parameter.getName()) {
            case "roundId" -> round;
            case "unitId" -> world.district().commune();
            case "formerSetId" -> 1L;
            case "sheetId" -> sheet;
            case "scoreId" -> score;
            default -> null;
        };
    }

    private static void set(World world, Actor by) {
        var administration = world.context().getBean(CriteriaAdministration.class);
        long area =
                administration.addArea(by, Submission.first(), new AreaDraft("rows", "Lĩnh vực", "Area", "LV", "A", 1));
        long set =
                administration.newSet(by, Submission.first(), new SetDraft("Bộ của bảng quyền", YEAR, "any", "", true));
        administration.add(
                by, Submission.first(), set, null, new CriterionDraft("1", "Một mục", BigDecimal.ONE, "", "", area, 1));
        administration.putInUse(by, Submission.of(0), set);
    }
}
