package vn.khacphuc.base;

import java.util.List;
import java.util.Optional;

/** The person at the keyboard. Implemented by the module that knows accounts. */
public interface Acting {

    /** The actor of the current request, at this moment. Throws if nobody is signed in. */
    Actor now();

    /** What the current screen may read. */
    default Scope scope() {
        return now().scope();
    }

    Optional<Actor> ifSignedIn();

    /** The appointments the person may act in today, the current one first. */
    List<Choice> choices();

    /** Acts in another of one's own appointments from now on. */
    void actAs(long appointmentId);

    /**
     * One appointment to act in.
     *
     * @param appointmentId its id
     * @param role role held
     * @param unitName unit it is held in
     */
    record Choice(long appointmentId, Role role, String unitName) {}
}
