/** The part of the task page where a report is accepted or returned. */
@NullMarked
package vn.khacphuc.verification.ui;

import org.jspecify.annotations.NullMarked;
