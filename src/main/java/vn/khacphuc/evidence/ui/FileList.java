package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.evidence.EvidenceRow;

/** The files of a thing, each with its versions. */
public class FileList extends UnorderedList {

    private final int count;

    /** @param rows file after file, of each the latest first */
    FileList(List<EvidenceRow> rows, FileItem.Actions actions) {
        addClassName("files");
        getElement().setAttribute("aria-label", Texts.text("evidence.files"));
        Map<Long, List<EvidenceRow>> files = new LinkedHashMap<>();
        rows.forEach(row ->
                files.computeIfAbsent(row.fileId(), id -> new ArrayList<>()).add(row));
        files.values().forEach(versions -> add(new FileItem(versions, actions)));
        count = files.size();
    }

    /** How many files there are. */
    public int count() {
        return count;
    }
}
