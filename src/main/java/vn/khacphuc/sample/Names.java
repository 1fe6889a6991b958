package vn.khacphuc.sample;

import java.util.List;

/** Invented people: no two of the sample are called the same. */
final class Names {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Hoàng", "Nông", "Triệu", "Lý", "Bàn", "Vàng", "Sùng", "Phàn", "Đặng", "Lục", "Ma", "Trần");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Thu", "Minh", "Thanh", "Quốc", "Hồng");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chung", "Duyên", "Đạt", "Giang", "Hạnh", "Khánh", "Lan", "Mai", "Nghĩa", "Oanh", "Phượng",
            "Quý", "Sơn", "Thảo", "Uyên", "Vinh", "Xuân", "Yến", "Ánh", "Ước", "Điệp");

    private int next;

    String next() {
        int number = next++;
        return FAMILY.get(number % FAMILY.size()) + " " + MIDDLE.get(number * 5 % MIDDLE.size()) + " "
                + GIVEN.get(number * 7 % GIVEN.size());
    }
}
