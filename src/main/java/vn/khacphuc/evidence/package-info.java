/** Files that prove something: versions, checksums, signatures. Whose a file is stays opaque; rights are asked of the owner. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "units", "identity", "audit"})
@NullMarked
package vn.khacphuc.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
