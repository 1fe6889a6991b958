package vn.khacphuc.access;

class InspectionRows extends AccessRows {}
