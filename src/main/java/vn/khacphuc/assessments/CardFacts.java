package vn.khacphuc.assessments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The facts of a scorecard: rows, and the figures that count them. */
public record CardFacts(List<CardFact> rows) {

    public CardFacts {
        rows = List.copyOf(rows);
    }

    /** The rows behind a figure; it is their number. */
    public List<CardFact> of(CardBasis basis, CardFigure figure) {
        return rows.stream()
                .filter(row -> row.basis() == basis && row.figure() == figure)
                .toList();
    }

    public int count(CardBasis basis, CardFigure figure) {
        return of(basis, figure).size();
    }

    /** Days late in all. */
    public int days(CardBasis basis, CardFigure figure) {
        return of(basis, figure).stream().mapToInt(CardFact::days).sum();
    }

    public BigDecimal points(CardBasis basis, CardFigure figure) {
        return of(basis, figure).stream().map(CardFact::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of each detail, such as of each cause. */
    public Map<String, Long> byDetail(CardBasis basis, CardFigure figure) {
        return of(basis, figure).stream()
                .collect(Collectors.groupingBy(CardFact::detail, TreeMap::new, Collectors.counting()));
    }

    public boolean has(CardBasis basis) {
        return rows.stream().anyMatch(row -> row.basis() == basis);
    }
}
