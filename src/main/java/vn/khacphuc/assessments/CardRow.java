package vn.khacphuc.assessments;

import java.time.Instant;
import java.time.LocalDate;

/** An issued card as lists show it. */
public record CardRow(long id, LocalDate fromDay, LocalDate toDay, CardState state, Instant issuedAt) {}
