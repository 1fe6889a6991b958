/** Screens of the board. */
@NullMarked
package vn.khacphuc.board.ui;

import org.jspecify.annotations.NullMarked;
