/** The database the portal brings along for a first look, for tests and for small offices. */
@NullMarked
package vn.khacphuc.base.database;

import org.jspecify.annotations.NullMarked;
