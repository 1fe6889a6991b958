/** Plans, their tasks, progress, amendments, and the closure that lists of any level read. */
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
            "evidence",
            "evidence :: ui"
        })
@NullMarked
package vn.khacphuc.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
