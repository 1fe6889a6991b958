package vn.khacphuc.base.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** How good or bad a thing is. Always shown together with words and an icon, never by colour alone. */
public enum Tone {
    NEUTRAL(VaadinIcon.CIRCLE_THIN),
    INFO(VaadinIcon.INFO_CIRCLE),
    GOOD(VaadinIcon.CHECK_CIRCLE),
    WARN(VaadinIcon.CLOCK),
    BAD(VaadinIcon.WARNING);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    /** The icon for this tone where a thing has none of its own. */
    public VaadinIcon icon() {
        return icon;
    }

    /** The CSS class that sets the tone's colours. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
