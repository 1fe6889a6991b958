package vn.khacphuc.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paper as offices lay it out: agency and number on the left, the state's name on the right, title, words, signature. It
 * fills the page alone when that is printed; what stands beside it on the screen must carry the class {@code only-screen}.
 */
public class OfficialPaper extends Div {

    private static final Pattern PLACE = Pattern.compile(
            "(?:huyện|tỉnh|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu)\\s+(\\S.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Div head = new Div();

    /**
     * The head of the paper.
     *
     * @param agency who issues it
     * @param number number and sign; blank for a draft
     * @param day its date; null leaves it to be written in
     * @param kind what it is called, such as TỜ TRÌNH
     * @param subject what it is about
     */
    public OfficialPaper(String agency, String number, @Nullable LocalDate day, String kind, String subject) {
        addClassName("official");
        getElement().setAttribute("lang", Texts.locale().getLanguage());
        head.addClassName("official-head");
        Div left = new Div(
                line("official-agency", agency.toUpperCase(Locale.ROOT)),
                line(
                        "official-number",
                        number.isBlank() ? Texts.text("ui.paper.draft") : Texts.text("ui.paper.number", number)));
        Div right = new Div(
                line("official-state", Texts.text("ui.paper.state")),
                line("official-motto", Texts.text("ui.paper.motto")),
                line("official-day", dated(agency, day)));
        head.add(left, right);
        add(head, line("official-kind", kind.toUpperCase(Locale.ROOT)), line("official-subject", subject));
    }

    /** Whom it is put before. */
    public OfficialPaper to(String addressee) {
        add(line("official-to", Texts.text("ui.paper.to", addressee)));
        return this;
    }

    public OfficialPaper paragraph(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("official-text");
        add(paragraph);
        return this;
    }

    public OfficialPaper part(Component content) {
        add(content);
        return this;
    }

    /** Who signs, and a place for it. */
    public OfficialPaper signed(String whom) {
        add(line("official-signed", whom.toUpperCase(Locale.ROOT)));
        return this;
    }

    /** A line below everything, small. */
    public OfficialPaper foot(String text) {
        add(line("official-foot", text));
        return this;
    }

    /** A button that prints the page. */
    public static Component printButton() {
        return Attempt.button(
                Texts.text("ui.paper.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    /** Place and date in words; what is not known is left to be written in. */
    static String dated(String agency, @Nullable LocalDate day) {
        String date = day == null
                ? Texts.text("ui.paper.no_day")
                : Texts.text("ui.paper.day", two(day.getDayOfMonth()), month(day), day.getYear() + "");
        return place(agency) + ", " + date;
    }

    /** Papers are dated at the place their agency is named after: that of "Ủy ban nhân dân huyện Bắc Mê" is Bắc Mê. */
    private static String place(String agency) {
        Matcher named = PLACE.matcher(agency);
        return named.find() ? named.group(1) : "…";
    }

    private static Span line(String className, String text) {
        Span line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Only the first two months take a zero. */
    private static String month(LocalDate day) {
        return day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
    }
}
