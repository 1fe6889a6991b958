/** The inbox, and what each person wants to be told by mail. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.notices.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
