package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;

/** What another module offers to do about points that were lost. */
public interface LossAction {

    /** By the id of the criterion; nothing for lines about which there is nothing to do. */
    Map<Long, Component> actions(SheetRow sheet, List<ScoreRow> lines);
}
