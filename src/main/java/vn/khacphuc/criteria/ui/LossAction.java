package vn.khacphuc.criteria.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.khacphuc.criteria.ScoreRow;
import vn.khacphuc.criteria.SheetRow;

/** What another module offers to do about points that were lost on a line. */
public interface LossAction {

    Optional<Component> action(SheetRow sheet, ScoreRow line);
}
