package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;

/** What another module offers to do about points that were lost. */
public interface LossAction {

    /** By the id of the criterion; nothing for lines about which there is nothing to do. */
    Map<Long, Component> actions(SheetRow sheet, List<ScoreRow> lines);

    /** What can be done about all lines at once; empty where there is nothing to do. */
    default Optional<Component> all(SheetRow sheet, List<ScoreRow> lines, Runnable changed) {
        return Optional.empty();
    }
}
