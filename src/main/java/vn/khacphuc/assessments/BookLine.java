package vn.khacphuc.assessments;

/** A row of a book that is being written. */
record BookLine(BookPart part, long subjectId, long unitId, String content) {}
