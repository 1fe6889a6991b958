/** What the portal does as it starts: where it listens, what it says when ready, and commands it carries out instead. */
@NamedInterface("start")
@NullMarked
package vn.khacphuc.base.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
