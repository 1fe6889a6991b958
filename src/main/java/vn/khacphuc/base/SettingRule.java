package vn.khacphuc.base;

import java.util.function.ToIntFunction;

/** What settings owe each other. Declared as a bean by the module that reads them. */
public interface SettingRule {

    /** Whether a setting is one of these. */
    boolean concerns(NumberSetting setting);

    /**
     * Adds every reason against the values as they would be.
     *
     * @param values of each setting
     */
    void check(ToIntFunction<NumberSetting> values, Refusals refusals);
}
