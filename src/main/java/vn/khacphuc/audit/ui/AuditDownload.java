package vn.khacphuc.audit.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import vn.khacphuc.audit.TrailFilter;
import vn.khacphuc.audit.TrailQueries;
import vn.khacphuc.audit.TrailRow;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Trail;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.UrlState;

/** The filtered log as a file, written page by page as it is read; who takes it along is in the trail too. */
@Controller
class AuditDownload {

    private static final int PAGE = 2_000;

    private final TrailQueries queries;
    private final Acting acting;
    private final Trail trail;
    private final TransactionTemplate transaction;

    AuditDownload(TrailQueries queries, Acting acting, Trail trail, TransactionTemplate transaction) {
        this.queries = queries;
        this.acting = acting;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** For the roles that see the page; for others there is no such file. */
    @GetMapping("/" + Links.ADMIN_AUDIT_FILE)
    void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor by = acting.now();
        if (!by.is(Role.ADMIN, Role.INSPECTOR)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        UrlState state = new UrlState(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, values -> Arrays.asList(values.getValue()))));
        TrailFilter filter = Filters.read(state);
        transaction.executeWithoutResult(
                status -> trail.write(by, "trail.exported", "trail", 0, by.unitId(), chosen(state)));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky-" + by.today() + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            write(by, filter, out);
        }
    }

    void write(Actor by, TrailFilter filter, Writer out) throws IOException {
        // Excel takes a file for UTF-8 only with this mark.
        out.write('\uFEFF');
        line(
                out,
                Stream.of("number", "at", "who", "role", "acting", "address", "did", "thing", "unit", "changes")
                        .map(column -> Texts.text("audit.column." + column)));
        TrailRow last = null;
        List<TrailRow> rows;
        do {
            rows = queries.log(by.scope(), filter, last, PAGE);
            Words words = new Words(queries, rows, true);
            for (TrailRow row : rows) {
                line(out, cells(row, words));
            }
            last = rows.isEmpty() ? null : rows.getLast();
        } while (rows.size() == PAGE);
    }

    private static Stream<@Nullable String> cells(TrailRow row, Words words) {
        return Stream.of(
                String.valueOf(row.id()),
                Dates.moment(row.at()),
                row.personName(),
                row.role() == null ? null : Texts.text(row.role()),
                row.actingUnit(),
                row.address(),
                Words.did(row),
                words.subject(row),
                row.unitName(),
                words.changes(row).stream().map(Words.Change::toString).collect(Collectors.joining("; ")));
    }

    private static void line(Writer out, Stream<? extends @Nullable String> cells) throws IOException {
        out.write(cells.map(Cell::of).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** What was filtered by; a name that was typed stays out of the trail. */
    private static Map<String, Object> chosen(UrlState state) {
        Map<String, Object> chosen = new TreeMap<>();
        state.values()
                .forEach((name, values) -> chosen.put(
                        name.equals(Filters.WHO) ? "who" : name,
                        name.equals(Filters.WHO) ? true : String.join(", ", values)));
        return chosen;
    }
}
