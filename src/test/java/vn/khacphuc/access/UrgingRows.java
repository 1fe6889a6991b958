package vn.khacphuc.access;

class UrgingRows extends AccessRows {}
