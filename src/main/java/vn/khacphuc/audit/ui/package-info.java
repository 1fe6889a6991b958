@NullMarked
package vn.khacphuc.audit.ui;

import org.jspecify.annotations.NullMarked;
