package vn.khacphuc.identity.ui;

import com.vaadin.flow.component.Component;

/** A part of everybody's own account page that another module fills. Declared as a bean, shown in its {@code @Order}. */
public interface AccountSection {

    Component section();
}
