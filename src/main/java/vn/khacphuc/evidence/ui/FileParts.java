package vn.khacphuc.evidence.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Acting;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.EvidenceRow;
import vn.khacphuc.evidence.Evidences;
import vn.khacphuc.evidence.Intake;

/** Makes the parts of a screen that take and show files. */
@Component
public class FileParts {

    private final Intake intake;
    private final Evidences evidences;
    private final EvidenceQueries queries;
    private final Acting acting;

    FileParts(Intake intake, Evidences evidences, EvidenceQueries queries, Acting acting) {
        this.intake = intake;
        this.evidences = evidences;
        this.queries = queries;
        this.acting = acting;
    }

    /** Takes files for a thing; save them with {@link FileUpload#versions()}. */
    public FileUpload upload(String ownerKind, long ownerId) {
        return new FileUpload(intake, evidences, queries, acting, ownerKind, ownerId);
    }

    /**
     * Every file of a thing.
     *
     * @param writes whether the reader may send new versions and describe them
     * @param changed after one of these
     */
    public FileList list(String ownerKind, long ownerId, boolean writes, Runnable changed) {
        return new FileList(
                queries.of(acting.scope(), ownerKind, ownerId),
                writes
                        ? new FileItem.Actions(
                                row -> new RenewDialog(intake, evidences, acting, row, changed).open(),
                                row -> new DescribeDialog(evidences, queries, acting, row, changed).open())
                        : FileItem.Actions.NONE);
    }

    /** Exactly these versions, each with the ones before it: for who decides on what is shown. */
    public FileList shown(String ownerKind, long ownerId, Collection<Long> versionIds) {
        List<EvidenceRow> rows = queries.of(acting.scope(), ownerKind, ownerId);
        Map<Long, Integer> upTo = new HashMap<>();
        rows.stream().filter(row -> versionIds.contains(row.id())).forEach(row -> upTo.put(row.fileId(), row.number()));
        return new FileList(
                rows.stream()
                        .filter(row -> row.number() <= upTo.getOrDefault(row.fileId(), 0))
                        .toList(),
                FileItem.Actions.NONE);
    }
}
