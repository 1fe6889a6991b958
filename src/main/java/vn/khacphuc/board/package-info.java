/** The chairman's board, and the same for one unit. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "units",
            "criteria",
            "deficiencies",
            "plans",
            "figures",
            "assessments",
            "directives",
            "directives :: ui"
        })
@NullMarked
package vn.khacphuc.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
