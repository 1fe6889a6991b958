package vn.khacphuc.notices;

import java.util.Set;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.UrlState;

/** Where what was told is seen, and done. */
public final class NoticeLinks {

    private static final Set<NoticeKind> TO_UPDATE = Set.of(
            NoticeKind.OVERDUE,
            NoticeKind.DUE_TODAY,
            NoticeKind.DUE_SOON,
            NoticeKind.STALLED,
            NoticeKind.ASSIGNED,
            NoticeKind.RETURNED);

    private NoticeLinks() {}

    /** The page of the thing. */
    public static String page(NoticeRow row) {
        return switch (row.kind()) {
            case EXTENSION_ASKED -> Links.EXTENSIONS;
            case PLAN_DUE -> Links.PLANS;
            case PROPOSED -> UrlState.EMPTY.with("state", "PROPOSED").href(Links.URGINGS);
            default -> page(row.subject(), row.subjectId());
        };
    }

    /** Whether a report of the task is what it asks for. */
    public static boolean isToUpdate(NoticeRow row) {
        return row.subject().equals("task") && TO_UPDATE.contains(row.kind());
    }

    /** Where the thing is seen, or a report on it saved at once. */
    static String action(NoticeRow row) {
        return isToUpdate(row)
                ? UrlState.EMPTY.with("report", String.valueOf(row.subjectId())).href(Links.MY)
                : page(row);
    }

    private static String page(String subject, long id) {
        return switch (subject) {
            case "task" -> Links.task(id);
            case "plan" -> Links.plan(id);
            case "directive" -> Links.directive(id);
            case "urging" -> Links.urging(id);
            case "deficiency" -> Links.deficiency(id);
            case "petition" -> Links.petition(id);
            case "paper" -> Links.paper(id);
            case "inspection" -> Links.inspection(id);
            case "assessment" -> Links.unitAssessment(id);
            case "scorecard" -> Links.scorecard(id);
            case "period" -> Links.assessment(id);
            case "account", "appointment" -> Links.ACCOUNT;
            default -> Links.NOTICES;
        };
    }
}
