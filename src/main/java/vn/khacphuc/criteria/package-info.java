/** Content areas and versioned criteria sets: what is scored, with how many points and on what evidence. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui"})
@NullMarked
package vn.khacphuc.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
