package vn.khacphuc.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khacphuc.base.Acting;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.Submission;
import vn.khacphuc.base.ui.Attempt;
import vn.khacphuc.base.ui.Confirmation;
import vn.khacphuc.base.ui.Dates;
import vn.khacphuc.base.ui.EmptyState;
import vn.khacphuc.base.ui.Facts;
import vn.khacphuc.base.ui.Numbers;
import vn.khacphuc.base.ui.PageHeader;
import vn.khacphuc.base.ui.RowCard;
import vn.khacphuc.base.ui.RowGrid;
import vn.khacphuc.base.ui.Section;
import vn.khacphuc.base.ui.Sizes;
import vn.khacphuc.base.ui.Tag;
import vn.khacphuc.base.ui.Tone;
import vn.khacphuc.evidence.EvidenceQueries;
import vn.khacphuc.evidence.StorageRow;
import vn.khacphuc.evidence.TrustedIssuerRow;
import vn.khacphuc.evidence.TrustedIssuers;

/** Whose digital signatures are trusted, and how much the units store. */
@Route(Links.ADMIN_ISSUERS)
@Menu(title = "evidence.issuers.menu", order = 106, icon = "vaadin:diploma")
@RolesAllowed("ADMIN")
class IssuersView extends Div implements HasDynamicTitle {

    private final transient TrustedIssuers issuers;
    private final transient EvidenceQueries queries;
    private final transient Acting acting;
    private final Section listed = new Section(getTranslation("evidence.issuers"));

    IssuersView(TrustedIssuers issuers, EvidenceQueries queries, Acting acting) {
        this.issuers = issuers;
        this.queries = queries;
        this.acting = acting;
        addClassName("view");
        Button add = Attempt.mainButton(getTranslation("evidence.issuer.add"), this::add);
        add(
                new PageHeader(getTranslation("evidence.issuers.title"))
                        .subtitle(getTranslation("evidence.issuers.hint"))
                        .actions(add),
                listed,
                storage());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.issuers.title");
    }

    private void show() {
        List<TrustedIssuerRow> rows = issuers.all();
        if (rows.isEmpty()) {
            listed.set(new EmptyState(
                    getTranslation("evidence.issuers.none"), getTranslation("evidence.issuers.none.hint")));
        } else {
            listed.set(rows.stream().map(this::issuer).toArray(Component[]::new));
        }
    }

    private Component issuer(TrustedIssuerRow row) {
        Facts facts = new Facts()
                .fact(getTranslation("evidence.issuer.subject"), row.subject())
                .fact("SHA-256", new Code(row.sha256()))
                .fact(getTranslation("evidence.issuer.valid"), valid(row))
                .fact(getTranslation("evidence.issuer.signatures"), Numbers.count(row.signatures()))
                .fact(getTranslation("evidence.issuer.since"), Dates.moment(row.at()));
        Button remove = new Button(getTranslation("evidence.issuer.remove"), click -> remove(row));
        return new Section(row.name(), facts).plain().actions(remove);
    }

    private Component valid(TrustedIssuerRow row) {
        Div line = new Div(Dates.day(row.validUntil()));
        if (row.validUntil().isBefore(acting.now().today())) {
            line.add(new Tag(getTranslation("evidence.issuer.expired"), Tone.WARN));
        }
        line.addClassName("row");
        return line;
    }

    private void add() {
        new AddIssuerDialog(issuers, acting, this::show).open();
    }

    private void remove(TrustedIssuerRow row) {
        new Confirmation(
                        getTranslation("evidence.issuer.remove"),
                        getTranslation("evidence.issuer.remove.hint", row.name(), Numbers.count(row.signatures())),
                        getTranslation("evidence.issuer.remove"),
                        () -> issuers.remove(acting.now(), Submission.first(), row.id()))
                .danger()
                .then(this::show)
                .open();
    }

    private Section storage() {
        long allowed = queries.allowed();
        RowGrid<StorageRow> list = new RowGrid<>(getTranslation("evidence.storage"));
        list.title(getTranslation("units.unit"), StorageRow::unitName);
        list.number(getTranslation("evidence.storage.files"), row -> Numbers.count(row.files()));
        list.number(getTranslation("evidence.storage.used"), row -> Sizes.text(row.used()));
        list.percent(getTranslation("evidence.storage.share"), row -> percent(row, allowed));
        list.card(row -> new RowCard(row.unitName())
                .line(getTranslation("evidence.storage.card", Numbers.count(row.files()), Sizes.text(row.used()))
                        + " · "
                        + Numbers.percent(percent(row, allowed))));
        list.empty(
                new EmptyState(getTranslation("evidence.storage.none"), getTranslation("evidence.storage.none.hint")));
        list.source(page -> queries.storage(acting.scope(), page.offset(), page.limit()));
        Paragraph hint = new Paragraph(
                new Text(getTranslation("evidence.storage.hint", Sizes.text(allowed)) + " "),
                new Anchor(Links.ADMIN_SETTINGS, getTranslation("settings.title")));
        return new Section(getTranslation("evidence.storage"), hint, list);
    }

    private static int percent(StorageRow row, long allowed) {
        return (int) Math.min(100, row.used() * 100 / allowed);
    }
}
