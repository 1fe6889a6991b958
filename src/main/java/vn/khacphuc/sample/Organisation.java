package vn.khacphuc.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.identity.AccountDraft;
import vn.khacphuc.identity.FirstAdministrator;
import vn.khacphuc.identity.PublishedAccounts;
import vn.khacphuc.units.UnitAdministration;
import vn.khacphuc.units.UnitDraft;
import vn.khacphuc.units.UnitQueries;

/** Sets up the units and people of the sample. */
@Component
class Organisation {

    static final String PASSWORD = "khacphuc";
    static final int BEGIN = -600;

    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    private final FirstAdministrator first;
    private final UnitAdministration units;
    private final UnitQueries queries;
    private final PublishedAccounts accounts;
    private final Cast cast;

    Organisation(
            FirstAdministrator first,
            UnitAdministration units,
            UnitQueries queries,
            PublishedAccounts accounts,
            Cast cast) {
        this.first = first;
        this.units = units;
        this.queries = queries;
        this.accounts = accounts;
        this.cast = cast;
    }

    List<SampleUnit> found(Calendar calendar) {
        Instant at = calendar.at(BEGIN, 0);
        Names names = new Names();
        first.install(
                at,
                new UnitDraft("031", "Ủy ban nhân dân huyện Bắc Mê", "UBND huyện", "authority", null, FOUNDED, 0),
                "quantri",
                names.next(),
                PASSWORD,
                false);
        Actor admin = cast.as("quantri", at);
        long authority = admin.unitId();
        List<SampleUnit> made = new ArrayList<>();
        int order = 1;
        for (List<String> line : Texts.table("units")) {
            long id = units.add(
                    admin,
                    Submission.first(),
                    new UnitDraft(line.get(2), line.get(3), line.get(4), line.get(1), authority, FOUNDED, order++));
            made.add(new SampleUnit(id, line.get(0), line.get(1), line.get(3)));
        }
        mergeAFormerStation(calendar, admin, authority, made);
        LocalDate from = calendar.day(BEGIN);
        person(admin, names, "chutich", "Chủ tịch UBND huyện", authority, Role.LEADER, from);
        for (SampleUnit unit : made) {
            switch (unit.slug()) {
                case "noivu" -> person(admin, names, "noivu", "Phó Trưởng phòng", unit.id(), Role.COORDINATOR, from);
                case "vanphong" ->
                    person(admin, names, "vanphong", "Phó Chánh Văn phòng", unit.id(), Role.COORDINATOR, from);
                case "thanhtra" -> person(admin, names, "kiemtra", "Thanh tra viên", unit.id(), Role.INSPECTOR, from);
                default -> {}
            }
            person(admin, names, unit.head(), headTitle(unit), unit.id(), Role.HEAD, from);
            person(admin, names, unit.official(), officialTitle(unit), unit.id(), Role.OFFICIAL, from);
        }
        return made;
    }

    /** A unit of former times, whose successor sees what it left. */
    private void mergeAFormerStation(Calendar calendar, Actor admin, long authority, List<SampleUnit> made) {
        long station = units.add(
                admin,
                Submission.first(),
                new UnitDraft("KN", "Trạm Khuyến nông huyện", "Khuyến nông", "service", authority, FOUNDED, 90));
        long successor = made.stream()
                .filter(unit -> unit.slug().equals("nongnghiep"))
                .findFirst()
                .orElseThrow()
                .id();
        long version = queries.get(admin.scope(), successor).version();
        units.merge(admin, Submission.of(version), List.of(station), successor, calendar.day(BEGIN - 200));
    }

    private void person(
            Actor admin, Names names, String username, String title, long unitId, Role role, LocalDate from) {
        accounts.add(
                admin,
                Submission.first(),
                new AccountDraft(username, names.next(), title, unitId, role, from),
                PASSWORD);
    }

    private static String headTitle(SampleUnit unit) {
        return switch (unit.slug()) {
            case "vanphong" -> "Chánh Văn phòng";
            case "thanhtra" -> "Chánh Thanh tra";
            default ->
                switch (unit.kind()) {
                    case "department" -> "Trưởng phòng";
                    case "town" -> "Chủ tịch UBND thị trấn";
                    default -> "Chủ tịch UBND xã";
                };
        };
    }

    private static String officialTitle(SampleUnit unit) {
        return unit.kind().equals("department") ? "Chuyên viên" : "Công chức Văn phòng - Thống kê";
    }
}
