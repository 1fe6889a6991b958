package vn.khacphuc.access;

class DelegationRows extends AccessRows {}
