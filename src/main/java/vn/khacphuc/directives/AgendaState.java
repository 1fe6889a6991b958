package vn.khacphuc.directives;

/** Whether leaders have discussed an item of their agenda. */
public enum AgendaState {
    OPEN,
    DISCUSSED
}
