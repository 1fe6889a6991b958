package vn.khacphuc.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** The page of one record, named by the id in its address; filled anew after each thing done to it. */
public abstract class RecordPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private long id;
    private String title = "";

    protected RecordPage() {
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow();
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected final long id() {
        return id;
    }

    /** Reads and shows the record anew. */
    protected final void show() {
        removeAll();
        title = fill(id);
    }

    /**
     * Fills the empty page and gives its title; {@code NotFound} where there is no such record for this reader.
     *
     * @param id the record's
     */
    protected abstract String fill(long id);
}
