package vn.khacphuc.board.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khacphuc.base.ui.UrlState;
import vn.khacphuc.figures.Move;
import vn.khacphuc.figures.Winnable;
import vn.khacphuc.plans.Promise;

/** Which tasks are taken as finished to begin with. What is verified always is. */
enum Scenario {
    TRACK,
    DONE,
    MOVES,
    ALL;

    static Scenario of(UrlState state) {
        return state.constant("set", Scenario.class).orElse(TRACK);
    }

    Set<Long> tasks(List<Winnable> tasks, Collection<Move> moves) {
        Set<Long> ids = new HashSet<>();
        for (Winnable task : tasks) {
            if (task.promise() == Promise.RECOVERED
                    || this == ALL
                    || (this == TRACK && task.promise() == Promise.ON_TRACK)) {
                ids.add(task.id());
            }
        }
        if (this == MOVES) {
            moves.stream()
                    .filter(Move::chosen)
                    .forEach(move -> ids.add(move.task().id()));
        }
        return ids;
    }

    /** The best moves first, in their order; then what does not fit; what is finished last. */
    static List<Winnable> byMoves(List<Winnable> tasks, Map<Long, Move> moves) {
        List<Long> order = List.copyOf(moves.keySet());
        return tasks.stream()
                .sorted(Comparator.comparing((Winnable task) -> {
                            Move move = moves.get(task.id());
                            return move == null ? 2 : move.chosen() ? 0 : 1;
                        })
                        .thenComparing(task -> order.indexOf(task.id())))
                .toList();
    }
}
