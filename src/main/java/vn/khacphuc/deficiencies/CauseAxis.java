package vn.khacphuc.deficiencies;

/** Against what the cause map sets causes: its columns. */
public enum CauseAxis {
    UNIT("d.unit_id", "u.short_name", "u.sort_order, u.name COLLATE utf8mb4_uca1400_vietnamese_ai_ci, u.id"),
    AREA("d.area_id", "IF(:en, a.short_en, a.short_vi)", "a.id IS NULL, a.sort_order, a.id"),
    YEAR("d.year", "d.year", "d.year DESC");

    private final String id;
    private final String label;
    private final String order;

    CauseAxis(String id, String label, String order) {
        this.id = id;
        this.label = label;
        this.order = order;
    }

    /** What a deficiency is grouped by. */
    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** How the columns stand. */
    String order() {
        return order;
    }
}
