/** Screens of directives. */
@NullMarked
package vn.khacphuc.directives.ui;

import org.jspecify.annotations.NullMarked;
