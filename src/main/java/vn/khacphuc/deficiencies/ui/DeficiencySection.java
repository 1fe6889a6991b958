package vn.khacphuc.deficiencies.ui;

import com.vaadin.flow.component.Component;
import vn.khacphuc.deficiencies.DeficiencyDetail;

/** A part of a deficiency's page that another module fills. */
public interface DeficiencySection {

    Component section(DeficiencyDetail deficiency);
}
