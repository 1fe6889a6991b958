package vn.khacphuc.evidence;

/** What a unit stores: its files, and the bytes of all their versions. */
public record StorageRow(long unitId, String unitName, int files, long used) {}
