package vn.khacphuc.plans;

/** Progress of a task as stored. Whether it is late is computed from the date, never stored. */
public enum TaskState {
    PLANNED,
    NOT_STARTED,
    IN_PROGRESS,
    REPORTED,
    VERIFIED,
    PAUSED,
    CANCELLED;

    /** The state over {@code task t} as of {@code :today}: a pause ends by its date. */
    public static final String AS_OF = "IF(t.state = 'PAUSED' AND t.paused_until < :today,"
            + " IF(t.percent > 0, 'IN_PROGRESS', 'NOT_STARTED'), t.state)";

    /** Whether work on it is expected or under way; as the generated column {@code task.open}. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == REPORTED || this == PAUSED;
    }
}
