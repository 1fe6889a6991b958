package vn.khacphuc.base;

import java.time.Instant;

/**
 * What happens by itself at the start and about every minute, on every node. Declared as a bean; makes its own
 * transactions, finds by itself what is left to do, and bears being run on two nodes at once.
 */
public interface FrequentJob {

    /** @param at the moment it runs */
    void run(Instant at);
}
