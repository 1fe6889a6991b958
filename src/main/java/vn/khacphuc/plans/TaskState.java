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

    /** Whether work on it is expected or under way; as the generated column {@code task.open}. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS || this == REPORTED || this == PAUSED;
    }
}
