/** The page frame, sign-in and error pages, and the widgets that every screen is built of. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
