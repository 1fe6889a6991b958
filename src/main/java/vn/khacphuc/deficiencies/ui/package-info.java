/** Screens of the register. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.deficiencies.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
