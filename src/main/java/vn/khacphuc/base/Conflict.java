package vn.khacphuc.base;

/** Somebody else saved first: the form was filled from an older version of the row. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Conflict() {
        super("the row has changed since it was read");
    }

    /** Refuses a submission based on another version than the present one. */
    public static void check(long present, Submission submission) {
        if (present != submission.version()) {
            throw new Conflict();
        }
    }
}
