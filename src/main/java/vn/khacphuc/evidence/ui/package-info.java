/** Widgets that take, list and show files. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
