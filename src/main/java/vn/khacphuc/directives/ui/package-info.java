/** Screens of directives, urgings and the agenda. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.directives.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
