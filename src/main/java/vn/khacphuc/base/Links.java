package vn.khacphuc.base;

/** Every address of the portal, so that screens, mails and papers link without knowing each other's views. */
public final class Links {

    public static final String LOGIN = "login";
    public static final String DASHBOARD = "dashboard";
    public static final String UNIT = "units/:id";
    public static final String MY = "my";
    public static final String DEFICIENCIES = "deficiencies";
    public static final String DEFICIENCY = "deficiencies/:id";
    public static final String PLANS = "plans";
    public static final String PLAN = "plans/:id";
    public static final String TASKS = "tasks";
    public static final String TASK = "tasks/:id";
    public static final String CRITERIA = "criteria";
    public static final String ACCOUNT = "account";
    public static final String ADMIN_UNITS = "admin/units";
    public static final String ADMIN_ACCOUNTS = "admin/accounts";

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
}
