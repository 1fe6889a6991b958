/** Screens of the organisation, and the field that other screens choose a unit with. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.units.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
