package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;

import vn.khacphuc.base.Role;

class ScoreRows extends AccessRows {

    ScoreRows() {
        row("CriteriaCopies.newEdition CriteriaCopies.toYear ScoreClasses.write", ANY, Role.COORDINATOR);
    }
}
