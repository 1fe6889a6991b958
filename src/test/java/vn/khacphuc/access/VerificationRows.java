package vn.khacphuc.access;

class VerificationRows extends AccessRows {}
