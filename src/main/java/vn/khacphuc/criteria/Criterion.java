package vn.khacphuc.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Refusals;

/** A line of a set. */
@Entity
@Table(name = "criterion")
class Criterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long setId;
    private @Nullable Long parentId;
    private long areaId;

    @Enumerated(EnumType.STRING)
    private CriterionKind kind = CriterionKind.AREA;

    private String code = "";
    private String name = "";
    private BigDecimal maxPoints = BigDecimal.ZERO;
    private String evidence = "";
    private String scoringRule = "";
    private int sortOrder;

    @Enumerated(EnumType.STRING)
    private ScoringKind ruleKind = ScoringKind.TYPED;

    private String ruleText = "";

    @Enumerated(EnumType.STRING)
    private Effect effect = Effect.NORMAL;

    private boolean mayLack;
    private boolean survey;
    private boolean alternatives;

    protected Criterion() {}

    private Criterion(long setId, @Nullable Long parentId, CriterionKind kind, long areaId, CriterionDraft draft) {
        this.setId = setId;
        this.parentId = parentId;
        this.kind = kind;
        this.areaId = areaId;
        this.sortOrder = draft.order();
        write(draft);
    }

    static Criterion area(long setId, CriterionDraft draft) {
        Long area = draft.areaId();
        if (area == null) {
            throw new Refusal("refusal.criteria.area");
        }
        return new Criterion(setId, null, CriterionKind.AREA, area, draft);
    }

    Criterion below(CriterionDraft draft) {
        return switch (kind) {
            case AREA -> new Criterion(setId, id, CriterionKind.CRITERION, areaId, draft);
            case CRITERION, COMPONENT -> new Criterion(setId, id, CriterionKind.COMPONENT, areaId, draft);
        };
    }

    /** What the trail tells of a line. */
    Map<String, Object> told() {
        return Map.of("code", code, "name", name, "points", maxPoints);
    }

    /** Its place among its neighbours stays. */
    final void write(CriterionDraft draft) {
        new Refusals()
                .text(draft.code(), 30, "refusal.criteria.code")
                .text(draft.name(), 600, "refusal.criteria.name")
                .limit(draft.evidence(), 2000, "refusal.criteria.evidence")
                .limit(draft.scoringRule(), 2000, "refusal.criteria.rule")
                .when(
                        draft.maxPoints().signum() < 0
                                || draft.maxPoints().compareTo(BigDecimal.valueOf(1000)) > 0
                                || draft.maxPoints().stripTrailingZeros().scale() > 2,
                        "refusal.criteria.points")
                .when(draft.scoring().rule().isEmpty(), "refusal.criteria.scoring")
                .refuse();
        draft.scoring().rule().ifPresent(rule -> {
            ruleKind = rule.kind();
            ruleText = rule.written();
        });
        effect = draft.scoring().effect();
        mayLack = draft.scoring().mayLack();
        survey = draft.scoring().survey();
        alternatives = draft.scoring().alternatives();
        code = draft.code().strip();
        name = draft.name().strip();
        maxPoints = draft.maxPoints();
        evidence = draft.evidence().strip();
        scoringRule = draft.scoringRule().strip();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long version() {
        return version;
    }

    long setId() {
        return setId;
    }
}
