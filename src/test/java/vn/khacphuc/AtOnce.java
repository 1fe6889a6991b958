package vn.khacphuc;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.khacphuc.base.Conflict;

/** Lets two act at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Who of the two won; whoever lost was told of the conflict. */
    public static List<Boolean> run(Runnable one, Runnable two) throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.of(won(one), won(two)));
            return List.of(both.get(0).get(), both.get(1).get());
        }
    }

    private static Callable<Boolean> won(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Conflict lost) {
                return false;
            }
        };
    }
}
