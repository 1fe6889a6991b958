package vn.khacphuc.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, as named values in its address, so that it can be mailed as a link. Values that make no sense are as
 * good as missing: an address typed wrong shows everything, never an error.
 */
public record UrlState(Map<String, List<String>> values) {

    public static final UrlState EMPTY = new UrlState(Map.of());

    public UrlState {
        values = Map.copyOf(values);
    }

    public static UrlState of(QueryParameters parameters) {
        return new UrlState(parameters.getParameters());
    }

    /** The value of a name, if it has one that is not blank. */
    public Optional<String> text(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Optional<Long> number(String name) {
        try {
            return text(name).map(Long::valueOf);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A day written as {@code yyyy-MM-dd}. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public boolean flag(String name) {
        return text(name).filter("1"::equals).isPresent();
    }

    /** A constant by its name. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name)
                .flatMap(text -> List.of(type.getEnumConstants()).stream()
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /** All constants named. */
    public <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        List<String> named = all(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> named.contains(constant.name()))
                .toList();
    }

    /** The same with another value; null or blank takes the name away. */
    public UrlState with(String name, @Nullable String value) {
        return with(name, value == null || value.isBlank() ? List.of() : List.of(value));
    }

    public UrlState with(String name, List<String> newValues) {
        Map<String, List<String>> changed = new TreeMap<>(values);
        if (newValues.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(newValues));
        }
        return new UrlState(changed);
    }

    public QueryParameters toParameters() {
        return new QueryParameters(new TreeMap<>(values));
    }

    /** Puts this state into the address of the page that is open, without loading it again. */
    public void show() {
        UI ui = UI.getCurrent();
        String path = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().getHistory().replaceState(null, new Location(path, toParameters()));
    }

    /** An address of a page that shows this. */
    public String href(String path) {
        return new Location(path, toParameters()).getPathWithQueryParameters();
    }
}
