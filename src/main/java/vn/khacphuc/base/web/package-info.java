/** What stands between the browser and the views: headers, and the files served as they are. */
@NullMarked
package vn.khacphuc.base.web;

import org.jspecify.annotations.NullMarked;
