package vn.khacphuc.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers of offices are in Vietnamese, whatever their reader's language. */
class OfficialPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    @BeforeEach
    void anEnglishReader() {
        UI reader = new UI();
        reader.setLocale(Locale.ENGLISH);
        UI.setCurrent(reader);
    }

    @AfterEach
    void nobody() {
        UI.setCurrent(null);
    }

    @Test
    void aPaperIsInVietnameseAndThePageAroundItIsNot() {
        assertThat(Texts.text("ui.paper.state")).isEqualTo("SOCIALIST REPUBLIC OF VIETNAM");
        OfficialPaper paper = Texts.inVietnamese(() -> new OfficialPaper(
                "Ủy ban nhân dân huyện Bắc Mê",
                "12",
                DAY,
                "Phiếu",
                "Kết quả " + Numbers.percent(new BigDecimal("87.5"))));
        assertThat(paper.getElement().getTextRecursively())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bắc Mê, ngày 29 tháng 11 năm 2026", "87,5%");
        assertThat(paper.getElement().getAttribute("lang")).isEqualTo("vi");
        assertThat(Texts.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void itIsDatedAtThePlaceItsAgencyIsNamedAfter() {
        assertThat(dated("Ủy ban nhân dân tỉnh Tuyên Quang")).startsWith("Tuyên Quang, ");
        assertThat(dated("UBND Thị trấn Yên Phú")).startsWith("Yên Phú, ");
        assertThat(dated("Sở Nội vụ")).as("to be written in").startsWith("…, ");
    }

    private static String dated(String agency) {
        return Texts.inVietnamese(() -> OfficialPaper.dated(agency, DAY));
    }
}
