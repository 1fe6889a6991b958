package vn.khacphuc.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Opens a page again and again and prints how long it takes: the whole, the processor's part of it, and the database's with
 * the number of its statements and the reading of their rows. With {@code -Dbench.statements=5} the five dearest of them too.
 */
@TestComponent
class Watched implements BeanPostProcessor {

    private static final int WARM = Integer.getInteger("bench.warm", 40);
    private static final int TIMES = Integer.getInteger("bench.times", 60);
    private static final int STATEMENTS = Integer.getInteger("bench.statements", 0);
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Map<String, long[]> statements = new LinkedHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watched(DataSource.class, source, "") : bean;
    }

    /** @param size of the data: "2,000 tasks" */
    void measure(String size, String page, Runnable open) {
        for (int i = 0; i < WARM; i++) {
            open.run();
            answer();
        }
        statements.clear();
        long[] nanos = new long[TIMES];
        int kilobytes = 0;
        long processor = CPU.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            open.run();
            kilobytes = answer() / 1024;
            nanos[i] = System.nanoTime() - begin;
        }
        processor = CPU.getCurrentThreadCpuTime() - processor;
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "bench %15s  %-10s p50 %7.1f ms  p95 %7.1f ms  processor %6.1f ms  database %7.1f ms in %3d statements  %5d kB%n",
                size,
                page,
                nanos[TIMES / 2] / 1e6,
                nanos[TIMES * 95 / 100] / 1e6,
                processor / 1e6 / TIMES,
                statements.values().stream().mapToLong(times -> times[1]).sum() / 1e6 / TIMES,
                statements.values().stream().mapToLong(times -> times[0]).sum() / TIMES,
                kilobytes);
        dearest();
        System.out.flush();
    }

    /** Length of what would be sent to the browser. */
    private static int answer() {
        return new UidlWriter().createUidl(UI.getCurrent(), false).toString().length();
    }

    private void dearest() {
        statements.entrySet().stream()
                .sorted(Comparator.comparingLong(statement -> -statement.getValue()[1]))
                .limit(STATEMENTS)
                .forEach(statement -> System.out.printf(
                        Locale.ROOT,
                        "bench    %7.2f ms  %4.1f x  %s%n",
                        statement.getValue()[1] / 1e6 / TIMES,
                        statement.getValue()[0] / (double) TIMES,
                        statement.getKey()));
    }

    private <T> T watched(Class<T> type, Object real, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    boolean runs = method.getName().startsWith("execute")
                            || type.equals(ResultSet.class) && method.getName().equals("next");
                    long begin = System.nanoTime();
                    Object answer;
                    try {
                        answer = method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                    if (runs) {
                        long[] times = statements.computeIfAbsent(sql, any -> new long[2]);
                        times[0] += type.equals(ResultSet.class) ? 0 : 1;
                        times[1] += System.nanoTime() - begin;
                    }
                    if (answer instanceof Connection) {
                        return watched(Connection.class, answer, "");
                    }
                    if (answer instanceof PreparedStatement) {
                        return watched(PreparedStatement.class, answer, brief((String) arguments[0]));
                    }
                    if (answer instanceof ResultSet) {
                        return watched(ResultSet.class, answer, sql);
                    }
                    return answer;
                }));
    }

    private static String brief(String sql) {
        String line = sql.replaceAll("\\s+", " ").strip();
        return line.length() < 150
                ? line
                : line.substring(0, 150) + "…" + line.length() + " " + Integer.toHexString(line.hashCode());
    }
}
