package vn.khacphuc.deficiencies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Scope;

/**
 * Proposes headings for causes by what they say: like the heading's own words, or like a cause that somebody put under it
 * before. A proposal only; a person assigns.
 */
@Service
@Transactional(readOnly = true)
public class CauseProposals {

    /** Less than this is chance. */
    private static final double LEAST = 0.25;

    private static final int KNOWN = 2_000;

    private final CauseCatalogue catalogue;
    private final JdbcClient jdbc;

    CauseProposals(CauseCatalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** For each of these texts the heading of its class that fits best; none where none fits. */
    public Map<CauseSeen, HeadingRow> propose(Scope scope, List<CauseText> texts) {
        List<Example> examples = examples(scope);
        Map<CauseSeen, HeadingRow> proposals = new HashMap<>();
        texts.forEach(text ->
                best(examples, text.cause(), text.text()).ifPresent(heading -> proposals.put(text.seen(), heading)));
        return proposals;
    }

    /** The heading that fits a text best, if any does. */
    public Optional<HeadingRow> propose(Scope scope, Cause cause, String text) {
        return best(examples(scope), cause, text);
    }

    private static Optional<HeadingRow> best(List<Example> examples, Cause cause, String text) {
        Set<String> marks = Likeness.marks(text);
        return examples.stream()
                .filter(example -> example.heading().cause() == cause)
                .map(example -> new Fit(example.heading(), Likeness.of(marks, example.marks())))
                .filter(fit -> fit.likeness() >= LEAST)
                .max(Comparator.comparingDouble(Fit::likeness)
                        .thenComparing(fit -> -fit.heading().id()))
                .map(Fit::heading);
    }

    private List<Example> examples(Scope scope) {
        Map<Long, HeadingRow> offered = new HashMap<>();
        List<Example> examples = new ArrayList<>();
        catalogue.headings().stream().filter(heading -> !heading.ended()).forEach(heading -> {
            offered.put(heading.id(), heading);
            examples.add(new Example(heading, Likeness.marks(heading.name())));
            for (String words : heading.words().split("[;\n]")) {
                examples.add(new Example(heading, Likeness.marks(words)));
            }
        });
        jdbc.sql("""
                        SELECT DISTINCT k.heading_id, k.text
                        FROM unit_reach r JOIN deficiency d ON d.unit_id = r.unit_id
                        JOIN deficiency_cause k ON k.deficiency_id = d.id
                        WHERE r.ancestor_id = ? AND k.heading_id IS NOT NULL LIMIT ?""").params(scope.unitId(), KNOWN).query(row -> {
            HeadingRow heading = offered.get(row.getLong(1));
            if (heading != null) {
                examples.add(new Example(heading, Likeness.marks(row.getString(2))));
            }
        });
        return examples;
    }

    private record Example(HeadingRow heading, Set<String> marks) {}

    private record Fit(HeadingRow heading, double likeness) {}
}
