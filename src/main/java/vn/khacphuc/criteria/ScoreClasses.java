package vn.khacphuc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;

/** The classes that a set parts the units into. */
@Service
public class ScoreClasses {

    private static final int MOST = 10;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final List<ScoreClass> USUAL = List.of(
            new ScoreClass(BigDecimal.valueOf(90), "Xuất sắc", "Excellent"),
            new ScoreClass(BigDecimal.valueOf(80), "Tốt", "Good"),
            new ScoreClass(BigDecimal.valueOf(65), "Khá", "Fair"),
            new ScoreClass(BigDecimal.valueOf(50), "Trung bình", "Average"),
            new ScoreClass(BigDecimal.ZERO, "Yếu", "Weak"));

    private final CriteriaSetRepository sets;
    private final JdbcClient jdbc;
    private final Trail trail;

    ScoreClasses(CriteriaSetRepository sets, JdbcClient jdbc, Trail trail) {
        this.sets = sets;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Classes of a set, the best first. */
    public List<ScoreClass> of(long setId) {
        return jdbc.sql("""
                        SELECT from_percent, name_vi, name_en, no_zero FROM score_class
                        WHERE set_id = ? ORDER BY from_percent DESC LIMIT 100""").param(setId).query(ScoreClass.class).list();
    }

    /** Writes the classes of a draft anew; one of them begins at 0, so that every unit has its class. */
    @May(Role.COORDINATOR)
    public void write(Actor by, Submission submission, long setId, List<ScoreClass> classes) {
        CriteriaSet set = sets.findById(setId).orElseThrow(() -> new NotFound("criteria set", setId));
        Conflict.check(set.version(), submission);
        set.refuseUnlessDraft();
        check(classes).refuse();
        int mine = jdbc.sql("UPDATE criteria_set SET version = version + 1 WHERE id = ? AND version = ?")
                .params(setId, set.version())
                .update();
        if (mine == 0) {
            throw new Conflict();
        }
        jdbc.sql("DELETE FROM score_class WHERE set_id = ?").param(setId).update();
        insert(setId, classes);
        trail.write(by, "criteria.classes", "criteria_set", setId, null, Map.of("classes", words(classes)));
    }

    void begin(long setId) {
        insert(setId, USUAL);
    }

    private void insert(long setId, List<ScoreClass> classes) {
        for (ScoreClass one : classes) {
            jdbc.sql("INSERT INTO score_class (set_id, from_percent, name_vi, name_en, no_zero) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            setId,
                            one.fromPercent(),
                            one.nameVi().strip(),
                            one.nameEn().strip(),
                            one.noZero())
                    .update();
        }
    }

    private static Refusals check(List<ScoreClass> classes) {
        var refusals = new Refusals()
                .when(classes.isEmpty() || classes.size() > MOST, "refusal.criteria.classes", MOST)
                .when(
                        classes.stream().noneMatch(one -> one.fromPercent().signum() == 0),
                        "refusal.criteria.classes.zero")
                .when(
                        classes.stream()
                                        .map(one -> one.fromPercent().stripTrailingZeros())
                                        .distinct()
                                        .count()
                                < classes.size(),
                        "refusal.criteria.classes.twice");
        refusals.when(
                classes.stream()
                        .anyMatch(one -> one.noZero() && one.fromPercent().signum() == 0),
                "refusal.criteria.classes.lowest");
        for (ScoreClass one : classes) {
            refusals.text(one.nameVi(), 60, "refusal.criteria.classes.name")
                    .text(one.nameEn(), 60, "refusal.criteria.classes.name")
                    .when(
                            one.fromPercent().signum() < 0 || one.fromPercent().compareTo(WHOLE) > 0,
                            "refusal.criteria.classes.percent");
        }
        return refusals;
    }

    private static String words(List<ScoreClass> classes) {
        return String.join(
                "; ",
                classes.stream()
                        .map(one -> one.nameVi() + " " + one.fromPercent().toPlainString())
                        .toList());
    }
}
