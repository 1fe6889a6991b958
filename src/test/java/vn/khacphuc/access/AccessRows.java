package vn.khacphuc.access;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.khacphuc.District;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;

/** The part of the table of operations that one piece of the portal brings, with the arguments to call them. */
abstract class AccessRows {

    /** Whether an operation concerns a thing of some unit, or something that is the same for all. */
    enum Of {
        SCOPED,
        ANY
    }

    /** What an operation concerns, and who may. */
    record Row(Of of, Set<Role> may) {}

    /** What the operations are tried on: a district with a task in an approved plan of its commune. */
    record World(ApplicationContext context, District.Made district, long plan, long task, Actor by) {}

    final Map<String, Row> rows = new TreeMap<>();

    /** Adds operations, named {@code Service.method} and parted by blanks. */
    final void row(String operations, Of of, Role... may) {
        Arrays.stream(operations.split(" ")).forEach(operation -> rows.put(operation, new Row(of, Set.of(may))));
    }

    /** Called once before each test: makes what the operations need. */
    void make(World world) {}

    /** The argument for a parameter of one of these operations; null leaves it to the common ones. */
    @Nullable
    Object argument(String operation, Parameter parameter, World world) {
        return null;
    }
}
