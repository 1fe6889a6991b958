package vn.khacphuc.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.khacphuc.base.ui.Texts;
import vn.khacphuc.base.ui.Tone;

/** What the signs of the matrix mean. */
class Legend extends Div {

    Legend() {
        addClassNames("row", "small", "quiet");
        add(
                sign("!", Tone.BAD, "board.legend.late"),
                sign("◷", Tone.WARN, "board.legend.soon"),
                sign("⚑", Tone.WARN, "board.legend.risk"),
                sign("▸", Tone.INFO, "board.legend.open"),
                sign("✓", Tone.GOOD, "board.legend.done"));
    }

    private static Span sign(String text, Tone tone, String key) {
        Span mark = new Span(text);
        mark.addClassNames("matrix-cell", "matrix-sign", tone.className());
        Span item = new Span(mark, new Span(" " + Texts.text(key)));
        return item;
    }
}
