package vn.khacphuc.base.database;

import java.nio.file.Path;

/** Another process works on the folder of the embedded database. */
final class FolderInUse extends DatabaseFailure {

    private static final long serialVersionUID = 1;

    FolderInUse(Path directory) {
        super(
                "Another portal is running on the database folder " + directory + ".",
                "Stop it first, or give this one a folder of its own with PORTAL_DATA.");
    }
}
