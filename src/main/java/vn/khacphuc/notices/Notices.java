package vn.khacphuc.notices;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;

/** Tells people something that no verb of the policy tells them. */
@Service
public class Notices {

    private final Telling telling;

    Notices(Telling telling) {
        this.telling = telling;
    }

    /**
     * Tells people in the transaction of what they are told. Who cannot sign in hears nothing, nor does who did it.
     *
     * @param by who did it, and when
     * @param people ids of persons
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Actor by, NoticeKind kind, Collection<Long> people, About about) {
        if (!people.isEmpty()) {
            telling.tell(by, kind, people, about);
        }
    }
}
