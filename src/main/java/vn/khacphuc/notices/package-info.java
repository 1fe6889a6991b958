/**
 * Who is told what and how: one policy, an inbox for everybody, mail to those who want it. What was told is a row of its own,
 * written in the transaction of the change; what can fail alone, the mail, leaves after it.
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
            "evidence :: ui",
            "criteria",
            "criteria :: ui",
            "deficiencies",
            "deficiencies :: ui",
            "plans",
            "plans :: ui",
            "verification",
            "directives",
            "directives :: ui",
            "figures",
            "assessments"
        })
@NullMarked
package vn.khacphuc.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
