/** The screen of the criteria, and the fields that other screens choose an area or a criterion with. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.criteria.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
