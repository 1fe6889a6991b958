package vn.khacphuc.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way out of the portal besides mail: a webhook, and behind the same door a gateway for SMS or Zalo. Declared as a bean;
 * what is to be sent, when again and what came of it is kept for all of them by {@link Deliveries}.
 */
interface Channel {

    /** A name that never changes: an endpoint is of one channel. */
    String name();

    /** Why an address cannot be one of this channel, as a key of a refusal; null where it can. */
    @Nullable
    String problem(String address);

    /** Sends one message, in at most a quarter of a minute, and tells what came of it; throws nothing. */
    Answer send(Message message);

    /**
     * What is sent.
     *
     * @param key the same at each attempt, so that who gets it twice can tell
     * @param address where to
     * @param secret known to both sides alone
     * @param verb what it tells of
     * @param at the moment it is sent
     */
    record Message(String key, String address, String secret, String verb, String body, Instant at) {}

    /**
     * What came of it.
     *
     * @param taken whether the other side has it for certain
     * @param code its answer's code, null where there was no answer
     * @param words the beginning of the answer, or why there was none
     */
    record Answer(boolean taken, @Nullable Integer code, String words) {}
}
