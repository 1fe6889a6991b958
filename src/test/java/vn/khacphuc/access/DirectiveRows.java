package vn.khacphuc.access;

class DirectiveRows extends AccessRows {}
