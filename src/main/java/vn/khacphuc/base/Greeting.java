package vn.khacphuc.base;

import java.util.List;

/** Tells whoever starts the portal how to sign in; printed once it is ready. */
public interface Greeting {

    /** Lines for the console, none if there is nothing to tell. */
    List<String> lines();
}
