package vn.khacphuc.notices;

/** What people talk about and watch. */
public enum Matter {
    TASK(
            "task",
            "SELECT t.unit_id, t.measure AS title FROM task t WHERE t.id = :id AND t.id IN "
                    + "(SELECT task_id FROM task_reach WHERE ancestor_id = :scope)",
            "SELECT ancestor_id FROM task_reach WHERE task_id = :id"),
    DEFICIENCY(
            "deficiency",
            "SELECT d.unit_id, d.title FROM deficiency d WHERE d.id = :id AND d.unit_id IN "
                    + "(SELECT unit_id FROM unit_reach WHERE ancestor_id = :scope)",
            "SELECT r.ancestor_id FROM deficiency d JOIN unit_reach r ON r.unit_id = d.unit_id WHERE d.id = :id");

    private final String subject;
    private final String found;
    private final String seenFrom;

    Matter(String subject, String found, String seenFrom) {
        this.subject = subject;
        this.found = found;
        this.seenFrom = seenFrom;
    }

    /** The kind of thing, as in the trail. */
    public String subject() {
        return subject;
    }

    /** Unit and title of {@code :id}, where {@code :scope} sees it. */
    String found() {
        return found;
    }

    /** Title of {@code :id}, whoever asks. */
    String title() {
        return this == TASK ? "SELECT measure FROM task WHERE id = :id" : "SELECT title FROM deficiency WHERE id = :id";
    }

    /** The units whose scope sees {@code :id}. */
    String seenFrom() {
        return seenFrom;
    }
}
