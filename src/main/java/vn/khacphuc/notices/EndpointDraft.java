package vn.khacphuc.notices;

import java.util.List;

/**
 * An endpoint as it is entered.
 *
 * @param kinds kinds of things whose changes it wants to hear of, as in the trail
 */
public record EndpointDraft(String name, String url, List<String> kinds) {}
