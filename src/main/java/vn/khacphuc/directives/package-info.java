/** Orders to many units, each with its own part, and the tracker that says who has answered and who has not. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "units :: ui",
            "identity",
            "audit",
            "identity :: ui",
            "criteria",
            "criteria :: ui",
            "deficiencies",
            "deficiencies :: ui",
            "plans",
            "plans :: ui",
            "verification"
        })
@NullMarked
package vn.khacphuc.directives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
