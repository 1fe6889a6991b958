/** Reads criteria sets from tables as offices write them: workbooks, text, pasted cells. Knows nothing of the database. */
@NamedInterface("tables")
@NullMarked
package vn.khacphuc.criteria.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
