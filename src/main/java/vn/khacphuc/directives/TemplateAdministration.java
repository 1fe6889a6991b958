package vn.khacphuc.directives;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Conflict;
import vn.khacphuc.base.May;
import vn.khacphuc.base.NotFound;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.Trail;
import vn.khacphuc.plans.Deadline;

/** The coordinators' work on templates; they are the same for all. Directives sent from one do not change with it. */
@Service
public class TemplateAdministration {

    private static final int ITEMS = 50;

    private final DirectiveTemplates templates;
    private final JdbcClient jdbc;
    private final Trail trail;

    TemplateAdministration(DirectiveTemplates templates, JdbcClient jdbc, Trail trail) {
        this.templates = templates;
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Adds a template and gives its id. */
    @May(Role.COORDINATOR)
    public long add(Actor by, Submission submission, TemplateDraft draft) {
        check(by, draft);
        jdbc.sql("INSERT INTO directive_template (title, text) VALUES (?, ?)")
                .params(draft.title().strip(), draft.text().strip())
                .update();
        long id = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        write(id, draft.items());
        trail.changed(by, "template.added", "template", id, null, Map.of());
        return id;
    }

    /** Puts other words in the place of a template's. */
    @May(Role.COORDINATOR)
    public void edit(Actor by, Submission submission, long templateId, TemplateDraft draft) {
        Map<String, @Nullable Object> former = load(templateId);
        check(by, draft);
        taken(jdbc.sql("""
                        UPDATE directive_template SET title = ?, text = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                .params(draft.title().strip(), draft.text().strip(), templateId, submission.version())
                .update());
        jdbc.sql("DELETE FROM directive_template_item WHERE template_id = ?")
                .param(templateId)
                .update();
        write(templateId, draft.items());
        trail.changed(by, "template.edited", "template", templateId, null, former);
    }

    /** Takes a template away. */
    @May(Role.COORDINATOR)
    public void remove(Actor by, Submission submission, long templateId) {
        Map<String, @Nullable Object> former = load(templateId);
        taken(jdbc.sql("UPDATE directive_template SET version = version + 1 WHERE id = ? AND version = ?")
                .params(templateId, submission.version())
                .update());
        jdbc.sql("DELETE FROM directive_template_item WHERE template_id = ?")
                .param(templateId)
                .update();
        jdbc.sql("DELETE FROM directive_template WHERE id = ?")
                .param(templateId)
                .update();
        trail.removed(by, "template.removed", "template", templateId, null, former);
    }

    private static void check(Actor by, TemplateDraft draft) {
        Refusals refusals = new Refusals()
                .text(draft.title(), 500, "refusal.directives.title")
                .limit(draft.text(), 8000, "refusal.directives.text")
                .when(draft.items().isEmpty(), "refusal.directives.items")
                .when(draft.items().size() > ITEMS, "refusal.directives.items.many", ITEMS);
        int number = 1;
        for (DirectiveTemplate.Item item : draft.items()) {
            refusals.when(item.text().isBlank(), "refusal.directives.item", number)
                    .when(item.text().length() > 2000, "refusal.directives.item.long", number, 2000)
                    .when(item.deliverable().length() > 1000, "refusal.directives.deliverable.long", number, 1000)
                    .when(item.deadlineText().length() > 200, "refusal.directives.deadline.long", number, 200)
                    .when(
                            !item.deadlineText().isBlank()
                                    && Deadline.read(
                                                    item.deadlineText(),
                                                    by.today().getYear())
                                            .map(Deadline::due)
                                            .isEmpty(),
                            "refusal.directives.deadline.unread",
                            number);
            number++;
        }
        refusals.refuse();
    }

    private void write(long id, List<DirectiveTemplate.Item> items) {
        int ordinal = 1;
        for (DirectiveTemplate.Item item : items) {
            jdbc.sql("""
                            INSERT INTO directive_template_item (template_id, ordinal, text, deliverable, deadline_text)
                            VALUES (?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            ordinal++,
                            item.text().strip(),
                            item.deliverable().strip(),
                            item.deadlineText().strip())
                    .update();
        }
    }

    /** What there is of it, for the entry of its change. */
    private Map<String, @Nullable Object> load(long id) {
        if (templates.find(id).isEmpty()) {
            throw new NotFound("template", id);
        }
        return trail.values("template", id);
    }

    /** Of two who write at once the later one finds another version. */
    private static void taken(int rows) {
        if (rows == 0) {
            throw new Conflict();
        }
    }
}
