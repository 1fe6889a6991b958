/**
 * Content areas, versioned criteria sets and the scores of units: what is scored, with how many points, on what evidence,
 * and what came of it.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "units :: ui",
            "identity",
            "audit",
            "evidence",
            "evidence :: ui"
        })
@NullMarked
package vn.khacphuc.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
