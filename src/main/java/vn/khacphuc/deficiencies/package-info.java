/** The register of what is wrong: deficiencies with their causes, points lost and what became of them. */
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
            "criteria :: ui"
        })
@NullMarked
package vn.khacphuc.deficiencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
