package vn.khacphuc.identity;

import java.time.LocalDate;

/**
 * Who is to stand in for whom.
 *
 * @param appointmentId the appointment stood in for
 * @param from first day
 * @param to last day: it ends by itself
 * @param decision number and date of the paper, may be empty
 */
public record SubstituteDraft(long appointmentId, long personId, LocalDate from, LocalDate to, String decision) {}
