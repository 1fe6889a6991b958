/** The trail of all changes. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package vn.khacphuc.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
