package vn.khacphuc.figures;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Points recovered by the end of a day. */
public record CoursePoint(LocalDate day, BigDecimal recovered) {}
