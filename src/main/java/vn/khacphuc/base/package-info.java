/** Value types, refusals, the frame every operation runs in, links and settings. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.khacphuc.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
