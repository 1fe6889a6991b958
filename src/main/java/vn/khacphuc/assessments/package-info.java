/**
 * The periodic check: reporting periods, what units say of themselves and how they are rated, and the books that are locked
 * and never change again.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "units :: ui",
            "identity",
            "identity :: ui",
            "audit",
            "evidence",
            "criteria",
            "criteria :: ui",
            "criteria :: tables",
            "deficiencies",
            "deficiencies :: ui",
            "plans",
            "plans :: ui",
            "verification",
            "directives",
            "directives :: ui",
            "figures"
        })
@NullMarked
package vn.khacphuc.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
