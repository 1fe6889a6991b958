package vn.khacphuc.access;

class EvidenceRows extends AccessRows {}
