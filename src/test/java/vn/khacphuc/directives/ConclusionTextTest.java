package vn.khacphuc.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khacphuc.directives.ConclusionText.Line;

class ConclusionTextTest {

    @Test
    void aConclusionIsSplitAtItsMarksWithoutItsHeadings() {
        var lines = ConclusionText.split("""
                Sau khi nghe báo cáo, Chủ tịch kết luận như sau:
                I. VỀ KẾT QUẢ
                1. Các phòng, ban rà soát toàn bộ hồ sơ quá hạn,
                báo cáo trước ngày 15/12/2026.
                2) Về niêm yết thủ tục hành chính:
                a) Niêm yết đầy đủ tại trụ sở trong quý I/2027;
                b) Đăng trên trang thông tin điện tử;
                II. NHIỆM VỤ KHÁC
                - Gia hạn hợp đồng đường truyền
                """, 2026);
        assertThat(lines)
                .extracting(Line::text)
                .containsExactly(
                        "Các phòng, ban rà soát toàn bộ hồ sơ quá hạn, báo cáo trước ngày 15/12/2026.",
                        "Niêm yết đầy đủ tại trụ sở trong quý I/2027;",
                        "Đăng trên trang thông tin điện tử;",
                        "Gia hạn hợp đồng đường truyền");
        assertThat(lines)
                .extracting(
                        line -> line.deadline() == null ? null : line.deadline().due())
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 3, 31), null, null);
    }

    @Test
    void whereNothingIsMarkedEachLineIsOne() {
        assertThat(ConclusionText.split("Rà soát hồ sơ\n\nBáo cáo kết quả\n", 2026))
                .extracting(Line::text)
                .isEqualTo(List.of("Rà soát hồ sơ", "Báo cáo kết quả"));
        assertThat(ConclusionText.split("  \n", 2026)).isEmpty();
    }

    @Test
    void aNumberWithinASentenceBeginsNothing() {
        assertThat(ConclusionText.split("1. Xử lý dứt điểm\n12 hồ sơ tồn đọng", 2026))
                .extracting(Line::text)
                .containsExactly("Xử lý dứt điểm 12 hồ sơ tồn đọng");
    }
}
