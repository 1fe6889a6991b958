/** Decisions on tasks reported done. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "identity",
            "criteria",
            "evidence",
            "evidence :: ui",
            "plans",
            "plans :: ui"
        })
@NullMarked
package vn.khacphuc.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
