package vn.khacphuc.figures;

/** Of so many that ended, so many missed their deadline. */
record Misses(int ended, int missed) {

    Misses and(boolean late) {
        return new Misses(ended + 1, missed + (late ? 1 : 0));
    }
}
