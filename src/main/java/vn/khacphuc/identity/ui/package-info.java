/** Screens of people and accounts, and the field that other screens choose a person with. */
@NamedInterface("ui")
@NullMarked
package vn.khacphuc.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
