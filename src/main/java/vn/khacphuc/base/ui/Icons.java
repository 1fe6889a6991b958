package vn.khacphuc.base.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

public final class Icons {

    private Icons() {}

    /** An icon beside words that already say it: not read out. */
    public static Icon decorative(VaadinIcon icon) {
        return decorative(icon.create());
    }

    /** By its name in an address or an annotation, such as {@code vaadin:check}. */
    public static Icon decorative(String name) {
        return decorative(new Icon(name));
    }

    private static Icon decorative(Icon icon) {
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
