package vn.khacphuc.directives;

/** Somebody who follows a unit or a task for a committee. */
public record Follower(String personName, CommitteePosition position, String committeeName) {}
