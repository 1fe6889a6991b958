/** The remediation portal: one application of small modules, each a package below this one. */
@NullMarked
package vn.khacphuc;

import org.jspecify.annotations.NullMarked;
