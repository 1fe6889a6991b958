package vn.khacphuc.base;

import java.util.OptionalInt;

/**
 * Something that is being made before anybody can work, such as the sample. Nobody is let in meanwhile: what was
 * entered could be lost if the start is interrupted and made anew.
 */
public interface Preparing {

    /** How far it is, from 0 to 100; empty where nothing is being made. */
    OptionalInt percent();
}
