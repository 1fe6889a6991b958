/** Screens of periods, assessments and books. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.assessments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
