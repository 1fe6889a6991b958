/** Screens of plans and tasks; other modules add parts to the task page. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.plans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
