package vn.khacphuc.figures;

/**
 * Tasks of a frame, each counted once, where it is accountable; planned and cancelled ones left out.
 *
 * @param total all of them
 * @param due due by the day
 * @param verified of those due, accepted as done
 * @param late late against the current deadline
 * @param lateOriginal late against the deadline they had at first
 * @param soon due within a week
 * @param waiting reported done, not decided yet
 * @param risk open and flagged by their owners
 */
public record TaskFigures(
        int total, int due, int verified, int late, int lateOriginal, int soon, int waiting, int risk) {

    static final TaskFigures NONE = new TaskFigures(0, 0, 0, 0, 0, 0, 0, 0);

    TaskFigures plus(TaskFigures other) {
        return new TaskFigures(
                total + other.total,
                due + other.due,
                verified + other.verified,
                late + other.late,
                lateOriginal + other.lateOriginal,
                soon + other.soon,
                waiting + other.waiting,
                risk + other.risk);
    }
}
