/** The trail of all changes, its seals and its proof. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "units", "units :: ui", "identity"})
@NullMarked
package vn.khacphuc.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
