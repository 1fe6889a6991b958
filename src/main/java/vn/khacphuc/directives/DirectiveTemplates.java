package vn.khacphuc.directives;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the templates; they are the same for all. */
@Service
@Transactional(readOnly = true)
public class DirectiveTemplates {

    private final JdbcClient jdbc;

    DirectiveTemplates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What they are called, in the order they came. */
    public List<Name> names() {
        return jdbc.sql("""
                        SELECT t.id, t.title, COUNT(i.ordinal) AS items FROM directive_template t
                        LEFT JOIN directive_template_item i ON i.template_id = t.id
                        GROUP BY t.id ORDER BY t.id LIMIT 200""").query(Name.class).list();
    }

    public Optional<DirectiveTemplate> find(long id) {
        return jdbc.sql("SELECT id, version, title, text FROM directive_template WHERE id = ?")
                .param(id)
                .query(Words.class)
                .optional()
                .map(words ->
                        new DirectiveTemplate(words.id(), words.version(), words.title(), words.text(), items(id)));
    }

    private List<DirectiveTemplate.Item> items(long id) {
        return jdbc.sql("""
                        SELECT text, deliverable, deadline_text FROM directive_template_item
                        WHERE template_id = ? ORDER BY ordinal LIMIT 50""").param(id).query(DirectiveTemplate.Item.class).list();
    }

    /**
     * What a template is called.
     *
     * @param items how many things it orders
     */
    public record Name(long id, String title, int items) {}

    private record Words(long id, long version, String title, String text) {}
}
