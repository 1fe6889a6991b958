package vn.khacphuc.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How often deadlines were missed in the year before a day, as known at its beginning; each task counts once.
 *
 * @param units by unit
 * @param people by owner
 */
record Past(Misses all, Map<Long, Misses> units, Map<Long, Misses> people) {

    static Past of(Collection<KnownCase> known) {
        Map<Long, KnownCase> ended = new HashMap<>();
        known.forEach(one -> ended.put(one.taskId(), one));
        Map<Long, Misses> units = new HashMap<>();
        Map<Long, Misses> people = new HashMap<>();
        Misses all = Misses.NONE;
        for (KnownCase one : ended.values()) {
            all = all.and(one.missed());
            units.merge(one.unitId(), Misses.NONE.and(one.missed()), Misses::and);
            people.merge(one.ownerId(), Misses.NONE.and(one.missed()), Misses::and);
        }
        return new Past(all, units, people);
    }

    static Past of(Map<Long, Misses> units, Map<Long, Misses> people) {
        return new Past(units.values().stream().reduce(Misses.NONE, Misses::and), units, people);
    }

    Misses unit(long id) {
        return units.getOrDefault(id, Misses.NONE);
    }

    Misses owner(long id) {
        return people.getOrDefault(id, Misses.NONE);
    }
}
