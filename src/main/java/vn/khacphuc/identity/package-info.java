/** People, accounts, appointments, sign-in, and who acts with which sight. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "units", "units :: ui"})
@NullMarked
package vn.khacphuc.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
