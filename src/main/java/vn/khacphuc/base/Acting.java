package vn.khacphuc.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param standsForName whom one stands in for, null in an own appointment
     * @param lastDay last day of it, null while open
     */
    record Choice(
            long appointmentId,
            Role role,
            String unitName,
            @Nullable String standsForName,
            @Nullable LocalDate lastDay) {}
}
