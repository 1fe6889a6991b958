package vn.khacphuc.access;

class ExtensionRows extends AccessRows {}
