/** The query objects behind every figure; no screens. */
@ApplicationModule(allowedDependencies = {"base", "units", "criteria", "deficiencies", "plans"})
@NullMarked
package vn.khacphuc.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
