package vn.khacphuc.base;

/**
 * Hears of every change in its transaction, right after its entry of the trail was written and before it is certain.
 * Declared as a bean. What can fail alone does not belong here, but after the commit.
 */
public interface ChangeListener {

    void changed(Change change);
}
