package vn.khacphuc.base;

/** No such thing, or none that this person may see: the two are not told apart. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
