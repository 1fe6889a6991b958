package vn.khacphuc.units;

/** Keeps what is derived from the shape of the tree; called in the transaction that changes it. */
public interface ReachListener {

    void reachChanged();
}
