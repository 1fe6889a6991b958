/** A district to try the portal with, made by its own operations on past days. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "identity",
            "evidence",
            "criteria",
            "deficiencies",
            "plans",
            "verification",
            "directives",
            "notices",
            "assessments"
        })
@NullMarked
package vn.khacphuc.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
