package vn.khacphuc.board.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khacphuc.base.ui.UrlState;

/** Tasks switched on and off by hand, as the address lists them. */
record Switches(Set<Long> on, Set<Long> off) {

    static Switches of(UrlState state) {
        return new Switches(ids(state, "on"), ids(state, "off"));
    }

    static Switches between(Set<Long> preset, Set<Long> chosen) {
        Set<Long> on = new TreeSet<>(chosen);
        on.removeAll(preset);
        Set<Long> off = new TreeSet<>(preset);
        off.removeAll(chosen);
        return new Switches(on, off);
    }

    Set<Long> apply(Set<Long> preset) {
        Set<Long> chosen = new HashSet<>(preset);
        chosen.addAll(on);
        chosen.removeAll(off);
        return chosen;
    }

    UrlState write(UrlState state) {
        return state.with("on", written(on)).with("off", written(off));
    }

    private static String written(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Set<Long> ids(UrlState state, String name) {
        return state.text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
