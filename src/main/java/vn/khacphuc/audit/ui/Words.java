package vn.khacphuc.audit.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.Texts;

/** Puts entries into sentences; the names in them are looked up for a whole page at once. */
final class Words {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    /** Fields that hold ids of people, and of units where they hold numbers. */
    private static final Set<String> PEOPLE = Set.of(
            "person",
            "owner",
            "heir",
            "standsInFor",
            "claimedBy",
            "lead",
            "drafter",
            "people",
            "members",
            "helper",
            "helpers");

    private static final Set<String> UNITS = Set.of("unit", "units", "parent", "into", "from", "authority");

    private static final Set<String> PERCENTS = Set.of("percent");

    private static final Set<String> IDS = Set.of(
            "id",
            "plan",
            "task",
            "report",
            "series",
            "amendment",
            "duplicate",
            "into",
            "next",
            "set",
            "progress",
            "extension",
            "directive",
            "inspection",
            "deficiency",
            "repeats",
            "superiorPlan",
            "subjectId",
            "areaKey",
            "version");

    /** Fields that hold ids of things which have a name, and the kind of those things. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("plan", "plan"),
            Map.entry("superiorPlan", "plan"),
            Map.entry("task", "task"),
            Map.entry("series", "series"),
            Map.entry("directive", "directive"),
            Map.entry("inspection", "inspection"),
            Map.entry("deficiency", "deficiency"),
            Map.entry("duplicate", "deficiency"),
            Map.entry("into", "deficiency"),
            Map.entry("next", "deficiency"),
            Map.entry("repeats", "deficiency"),
            Map.entry("evidence", "evidence"));

    /** Fields that hold codes kept as data. */
    private static final Set<String> CODES = Set.of("kind", "rating", "class");

    /** What enumerations are named after, where it is not the subject. */
    private static final Map<String, String> TYPES =
            Map.of("score_sheet", "Sheet", "scoring_round", "Round", "criteria_set", "Set");

    private final Map<Long, String> people;
    private final Map<Long, String> units;
    private final Map<String, Map<Long, String>> subjects = new HashMap<>();
    private final Map<String, Map<Long, String>> things = new HashMap<>();
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    Words(TrailQueries queries, List<TrailRow> rows, boolean nameSubjects) {
        Set<Long> personIds = new HashSet<>();
        Set<Long> unitIds = new HashSet<>();
        Map<String, Set<Long>> thingIds = new HashMap<>();
        Set<String> coded = new HashSet<>();
        for (TrailRow row : rows) {
            for (Map<String, @Nullable Object> values : List.of(values(row.before()), values(row.after()))) {
                values.forEach((name, value) -> {
                    if (PEOPLE.contains(name)) {
                        ids(value, personIds);
                    } else if (isUnit(row, name)) {
                        ids(value, unitIds);
                    } else if (CODES.contains(name)) {
                        coded.add(name);
                    }
                    String thing = thing(values, row, name);
                    if (thing != null) {
                        ids(value, thingIds.computeIfAbsent(thing, kind -> new HashSet<>()));
                    }
                });
            }
        }
        people = queries.peopleNames(personIds);
        units = queries.unitNames(unitIds);
        thingIds.forEach((kind, ids) -> things.put(kind, queries.names(kind, ids)));
        boolean english = Texts.locale().getLanguage().equals("en");
        coded.forEach(field -> codes.put(field, queries.codes(field, english)));
        if (nameSubjects) {
            rows.stream()
                    .collect(Collectors.groupingBy(
                            TrailRow::subject, Collectors.mapping(TrailRow::subjectId, Collectors.toSet())))
                    .forEach((kind, ids) -> subjects.put(kind, queries.names(kind, ids)));
        }
    }

    /** Who did it, in which appointment. */
    static String who(TrailRow row) {
        if (row.personName() == null || row.role() == null) {
            return Texts.text("audit.system");
        }
        String appointment =
                row.actingUnit() == null ? Texts.text(row.role()) : Texts.text(row.role()) + ", " + row.actingUnit();
        return row.personName() + " (" + appointment + ")";
    }

    /** What was done, without who did it. */
    static String did(TrailRow row) {
        return Texts.find("audit." + row.verb()).orElse(row.verb());
    }

    static String kind(String subject) {
        return Texts.find("audit.subject." + subject).orElse(subject);
    }

    /** "Nhiệm vụ 12: Niêm yết thủ tục". */
    String subject(TrailRow row) {
        String name = subjects.getOrDefault(row.subject(), Map.of()).get(row.subjectId());
        String kind = kind(row.subject());
        String number = row.subjectId() == 0 ? kind : kind + " " + row.subjectId();
        return name == null ? number : number + ": " + name;
    }

    /** What changed, a line for each field. */
    List<Change> changes(TrailRow row) {
        Map<String, @Nullable Object> before = values(row.before());
        Map<String, @Nullable Object> after = values(row.after());
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String was = text(row, name, before.get(name));
            String is = text(row, name, after.get(name));
            if (!was.isBlank() || !is.isBlank()) {
                changes.add(new Change(label(row.subject(), name), was, is, before.containsKey(name)));
            }
        }
        return changes;
    }

    /**
     * One field.
     *
     * @param was value before, blank if there was none or it is not known
     * @param is value after
     * @param replaced whether there was a value before
     */
    record Change(String field, String was, String is, boolean replaced) {

        @Override
        public String toString() {
            return field + ": " + value();
        }

        String value() {
            return replaced ? (was.isBlank() ? "–" : was) + " → " + (is.isBlank() ? "–" : is) : is;
        }
    }

    /** Some words mean something else in things of one kind. */
    private static String label(String subject, String name) {
        return Texts.find("audit.field." + subject + "." + name).orElseGet(() -> label(name));
    }

    static String label(String name) {
        return Texts.find("audit.field." + name)
                .or(() -> Texts.find("NoticeKind." + name))
                .or(() -> Texts.find("setting." + name))
                .orElse(name);
    }

    private String text(TrailRow row, String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> text(row, name, one)).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .map(part -> label(String.valueOf(part.getKey())) + " " + text(row, name, part.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            return number(row, name, number);
        }
        if (value instanceof Boolean yes) {
            return Texts.text(yes ? "audit.yes" : "audit.no");
        }
        String text = value.toString();
        if (DAY.matcher(text).matches()) {
            return Dates.day(LocalDate.parse(text));
        }
        if (name.equals("points") && DECIMAL.matcher(text).matches()) {
            return Numbers.points(new BigDecimal(text));
        }
        String coded = codes.getOrDefault(name, Map.of()).get(text);
        if (coded != null) {
            return coded;
        }
        return CONSTANT.matcher(text).matches()
                ? constant(row, name, text)
                : Texts.find("audit.value." + name + "." + text).orElse(text);
    }

    /** The kind of the thing that a field tells of, null where it is no thing with a name. */
    private static @Nullable String thing(Map<String, @Nullable Object> values, TrailRow row, String name) {
        if (name.equals("subjectId")) {
            return values.get("subject") instanceof String kind ? kind.toLowerCase(Locale.ROOT) : null;
        }
        return name.equals("into") && !row.subject().equals("deficiency") ? null : THINGS.get(name);
    }

    private String number(TrailRow row, String name, Number number) {
        long id = number.longValue();
        if (PEOPLE.contains(name)) {
            return people.getOrDefault(id, "#" + id);
        }
        if (isUnit(row, name)) {
            return units.getOrDefault(id, "#" + id);
        }
        String thing = thing(values(row.after()), row, name);
        if (thing == null) {
            thing = thing(values(row.before()), row, name);
        }
        String named =
                thing == null ? null : things.getOrDefault(thing, Map.of()).get(id);
        if (named != null) {
            return named;
        }
        if (IDS.contains(name) || name.equals("evidence")) {
            return "#" + id;
        }
        if (name.equals("level") && row.subject().equals("urging") && id == 0) {
            // An explanation has no level.
            return "";
        }
        if (name.equals("year")) {
            return String.valueOf(id);
        }
        String points = Numbers.points(new BigDecimal(number.toString()));
        return PERCENTS.contains(name) ? points + "%" : points;
    }

    /** States are named after their subject; other constants by any enumeration that has them. */
    private static String constant(TrailRow row, String name, String constant) {
        String type = TYPES.getOrDefault(row.subject(), capital(row.subject()));
        return Texts.find(type + capital(name) + "." + constant)
                .or(() -> Texts.find("audit.value." + constant))
                .or(() -> Texts.find(capital(name) + "." + constant))
                .or(() -> Texts.find("ExtensionReason." + constant))
                .or(() -> Texts.find("MailWay." + constant))
                .orElse(constant);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isUnit(TrailRow row, String name) {
        return UNITS.contains(name) && !(name.equals("into") && row.subject().equals("deficiency"));
    }

    private static void ids(@Nullable Object value, Set<Long> ids) {
        if (value instanceof Number number) {
            ids.add(number.longValue());
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> ids(one, ids));
        }
    }

    private static Map<String, @Nullable Object> values(String json) {
        return JSON.readValue(json, VALUES);
    }
}
