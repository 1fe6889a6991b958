package vn.khacphuc.access;

class PaperRows extends AccessRows {}
