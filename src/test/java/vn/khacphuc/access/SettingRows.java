package vn.khacphuc.access;

import static vn.khacphuc.access.AccessRows.Of.ANY;

import vn.khacphuc.base.Role;

class SettingRows extends AccessRows {

    SettingRows() {
        row("Settings.set ClockworkAdministration.runFor", ANY, Role.ADMIN);
    }
}
