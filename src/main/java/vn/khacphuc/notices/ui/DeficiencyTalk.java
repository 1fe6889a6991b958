package vn.khacphuc.notices.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import vn.khacphuc.base.Acting;
import vn.khacphuc.deficiencies.DeficiencyDetail;
import vn.khacphuc.deficiencies.ui.DeficiencySection;
import vn.khacphuc.notices.CommentQueries;
import vn.khacphuc.notices.Comments;
import vn.khacphuc.notices.Matter;
import vn.khacphuc.notices.Watches;

/** What is said on a deficiency, on its page. */
@org.springframework.stereotype.Component
@Order(80)
class DeficiencyTalk implements DeficiencySection {

    private final Comments comments;
    private final CommentQueries queries;
    private final Watches watches;
    private final Acting acting;

    DeficiencyTalk(Comments comments, CommentQueries queries, Watches watches, Acting acting) {
        this.comments = comments;
        this.queries = queries;
        this.watches = watches;
        this.acting = acting;
    }

    @Override
    public Component section(DeficiencyDetail deficiency) {
        return new Talk(comments, queries, watches, acting, Matter.DEFICIENCY, deficiency.id());
    }
}
