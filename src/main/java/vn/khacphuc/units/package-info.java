/** The organisation: a tree of units with validity, names of the time, and who follows whom. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package vn.khacphuc.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
