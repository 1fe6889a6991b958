package vn.khacphuc.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khacphuc.plans.Promise;

/**
 * Which tasks win back most in so many days. Each owner does one after the other, all owners at the same time; a task takes
 * the days that finished ones took, for the part of it that is left. What is reported done waits for a decision: a day.
 */
final class BestMoves {

    private BestMoves() {}

    /**
     * The open tasks, most points for a day first.
     *
     * @param usual days that a task takes from its first report to its end
     */
    static List<Move> of(List<Winnable> tasks, int days, int usual) {
        Map<String, List<Move>> owners = new LinkedHashMap<>();
        for (Winnable task : tasks) {
            if (task.promise() != Promise.RECOVERED) {
                String owner = task.ownerId() == null ? "unit " + task.unitId() : "person " + task.ownerId();
                owners.computeIfAbsent(owner, key -> new ArrayList<>()).add(new Move(task, left(task, usual), false));
            }
        }
        List<Move> moves = new ArrayList<>();
        owners.values().forEach(own -> {
            Set<Long> best = best(own, days);
            own.forEach(move -> moves.add(
                    new Move(move.task(), move.days(), best.contains(move.task().id()))));
        });
        moves.sort(Comparator.comparing(Move::perDay)
                .reversed()
                .thenComparing(move -> move.task().id()));
        return moves;
    }

    private static int left(Winnable task, int usual) {
        return switch (task.state()) {
            case REPORTED -> 1;
            default -> Math.max(1, Math.ceilDiv(usual * (100 - task.percent()), 100));
        };
    }

    /** Most points that fit into the days of one owner: each task taken or left, over all numbers of days. */
    private static Set<Long> best(List<Move> moves, int days) {
        long[][] most = new long[moves.size() + 1][days + 1];
        for (int i = 0; i < moves.size(); i++) {
            long cents = moves.get(i).task().points().movePointRight(2).longValue();
            int takes = moves.get(i).days();
            for (int day = 0; day <= days; day++) {
                long with = takes <= day ? most[i][day - takes] + cents : 0;
                most[i + 1][day] = Math.max(most[i][day], with);
            }
        }
        Set<Long> chosen = new HashSet<>();
        int day = days;
        for (int i = moves.size(); i > 0; i--) {
            if (most[i][day] != most[i - 1][day]) {
                chosen.add(moves.get(i - 1).task().id());
                day -= moves.get(i - 1).days();
            }
        }
        return chosen;
    }
}
