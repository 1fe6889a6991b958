package vn.khacphuc.identity;

import java.time.LocalDate;
import vn.khacphuc.base.Role;

/**
 * A person with an account and a first appointment.
 *
 * @param username small letters, digits, dot, dash and underscore
 * @param title what the person is in the unit, may be empty
 */
public record AccountDraft(String username, String fullName, String title, long unitId, Role role, LocalDate from) {}
