/** What the portal does as it starts: where it listens and what it says when ready. */
@NullMarked
package vn.khacphuc.base.start;

import org.jspecify.annotations.NullMarked;
