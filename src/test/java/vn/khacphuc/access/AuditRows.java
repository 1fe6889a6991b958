package vn.khacphuc.access;

class AuditRows extends AccessRows {}
