package vn.khacphuc.base;

/** Every address of the portal, so that screens, mails and papers link without knowing each other's views. */
public final class Links {

    /** The id in an address; what is no number leads to no page. */
    public static final String ID = ":id([0-9]{1,18})";

    public static final String LOGIN = "login";
    public static final String DASHBOARD = "dashboard";
    public static final String UNIT = "units/" + ID;
    public static final String MY = "my";
    public static final String DEFICIENCIES = "deficiencies";
    public static final String DEFICIENCY = "deficiencies/" + ID;
    public static final String POINTS = "points";
    public static final String PLANS = "plans";
    public static final String PLAN = "plans/" + ID;
    public static final String TASKS = "tasks";
    public static final String TASK = "tasks/" + ID;
    public static final String VERIFICATION = "verification";
    public static final String EXTENSIONS = "extensions";
    public static final String DIRECTIVES = "directives";
    public static final String DIRECTIVE = "directives/" + ID;
    public static final String URGINGS = "urgings";
    public static final String URGING = "urgings/" + ID;
    public static final String AGENDA = "agenda";
    public static final String INSPECTIONS = "inspections";
    public static final String INSPECTION = "inspections/" + ID;
    public static final String CAUSES = "causes";
    public static final String CAUSE_TEXTS = "causes/texts";
    public static final String CAUSE_HEADINGS = "causes/headings";
    public static final String PETITIONS = "petitions";
    public static final String PETITION = "petitions/" + ID;
    public static final String PEOPLE = "people";
    public static final String PERSON = "people/" + ID;
    public static final String SCORECARD = "people/cards/" + ID;
    public static final String SCORECARD_FILE = "people/cards/{id}/card.docx";
    public static final String PAR_RULE = "people/rule";
    public static final String PAPERS = "papers";
    public static final String PAPER = "papers/" + ID;
    public static final String CALENDAR = "calendar";
    public static final String COMMITTEE = "committee";
    public static final String CRITERIA = "criteria";
    public static final String CRITERIA_IMPORT = "criteria/import";
    public static final String CRITERIA_MAPPING = "criteria/mapping";
    public static final String SCORES = "scores";
    public static final String SCORES_COMPARISON = "scores/comparison";
    public static final String SCORE = "scores/" + ID;
    public static final String FORECAST = "forecast";
    public static final String SIMULATOR = "simulator";
    public static final String ASSESSMENTS = "assessments";
    public static final String ASSESSMENT = "assessments/" + ID;
    public static final String UNIT_ASSESSMENT = "assessments/units/" + ID;
    public static final String BOOK_COMPARISON = "assessments/comparison";
    public static final String BOOK_FILE = "assessments/{id}/book.csv";
    public static final String INDICATORS = "assessments/indicators";
    public static final String EVIDENCE = "evidence/{id}";
    public static final String NOTICES = "notices";
    public static final String NOTICE_PREFERENCES = "notices/preferences";
    public static final String ADMIN_MAIL = "admin/mail";
    public static final String ACCOUNT = "account";
    public static final String ADMIN_UNITS = "admin/units";
    public static final String ADMIN_KINDS = "admin/kinds";
    public static final String ADMIN_ACCOUNTS = "admin/accounts";
    public static final String ADMIN_SETTINGS = "admin/settings";
    public static final String ADMIN_ISSUERS = "admin/issuers";
    public static final String ADMIN_AUDIT = "admin/audit";
    public static final String ADMIN_ENDPOINTS = "admin/endpoints";
    public static final String ADMIN_ENDPOINT = "admin/endpoints/" + ID;
    public static final String ADMIN_CALENDAR = "admin/calendar";
    public static final String ADMIN_CLOCKWORK = "admin/clockwork";
    public static final String ADMIN_AUDIT_FILE = "admin/audit.csv";

    private Links() {}

    public static String unit(long id) {
        return "units/" + id;
    }

    public static String deficiency(long id) {
        return "deficiencies/" + id;
    }

    public static String plan(long id) {
        return "plans/" + id;
    }

    public static String task(long id) {
        return "tasks/" + id;
    }

    public static String directive(long id) {
        return "directives/" + id;
    }

    public static String urging(long id) {
        return "urgings/" + id;
    }

    /** A version of a file, to be saved; with {@code ?show=true} to be shown where it can be. */
    public static String evidence(long versionId) {
        return "evidence/" + versionId;
    }

    public static String committee(long id) {
        return "committee/" + id;
    }

    public static String inspection(long id) {
        return "inspections/" + id;
    }

    public static String petition(long id) {
        return "petitions/" + id;
    }

    /** The facts of a person's part in a period. */
    public static String person(long id) {
        return "people/" + id;
    }

    public static String scorecard(long cardId) {
        return "people/cards/" + cardId;
    }

    /** A card as a file for the personnel file. */
    public static String scorecardFile(long cardId) {
        return "people/cards/" + cardId + "/card.docx";
    }

    public static String paper(long id) {
        return "papers/" + id;
    }

    /** A reporting period, and its book once it is locked. */
    public static String assessment(long periodId) {
        return "assessments/" + periodId;
    }

    /** The check of one unit in one period. */
    public static String unitAssessment(long assessmentId) {
        return "assessments/units/" + assessmentId;
    }

    /** A book as a file. */
    public static String bookFile(long periodId) {
        return "assessments/" + periodId + "/book.csv";
    }

    /** The scores of one unit in one year. */
    public static String score(long sheetId) {
        return "scores/" + sheetId;
    }

    public static String endpoint(long id) {
        return "admin/endpoints/" + id;
    }
}
