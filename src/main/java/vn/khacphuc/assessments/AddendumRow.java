package vn.khacphuc.assessments;

import java.time.Instant;

/** A dated correction of a book. */
public record AddendumRow(int ordinal, Instant at, String personName, String text, long sequence, String hash) {}
