package vn.khacphuc.base;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the administrator may set, with its value. */
@Service
public class Settings {

    private final List<NumberSetting> known;
    private final List<SettingRule> rules;
    private final JdbcClient jdbc;
    private final Trail trail;

    Settings(ObjectProvider<NumberSetting> known, ObjectProvider<SettingRule> rules, JdbcClient jdbc, Trail trail) {
        this.known = known.stream()
                .sorted(Comparator.comparing(NumberSetting::module))
                .toList();
        this.rules = rules.stream().toList();
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Every setting there is, module by module, in the order in which a module declares them. */
    public List<NumberSetting> all() {
        return known;
    }

    /** The value set, or the setting's standard. */
    public int number(NumberSetting setting) {
        return jdbc.sql("SELECT setting_value FROM setting WHERE name = ?")
                .param(setting.name())
                .query(String.class)
                .optional()
                .map(Integer::valueOf)
                .orElse(setting.standard());
    }

    /** Sets a number; refused outside its bounds, or where it would contradict another setting. */
    @May(Role.ADMIN)
    public void set(Actor by, Submission submission, String name, int value) {
        NumberSetting setting = known.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting", 0));
        Refusals refusals = new Refusals()
                .when(
                        value < setting.least() || value > setting.most(),
                        "refusal.base.setting",
                        setting.least(),
                        setting.most());
        rules.stream()
                .filter(rule -> rule.concerns(setting))
                .forEach(rule -> rule.check(other -> other.equals(setting) ? value : number(other), refusals));
        refusals.refuse();
        int before = number(setting);
        jdbc.sql("""
                        INSERT INTO setting (name, setting_value) VALUES (?, ?)
                        ON DUPLICATE KEY UPDATE setting_value = VALUES(setting_value)""").params(name, Integer.toString(value)).update();
        trail.write(by, "setting.changed", "setting", 0, null, Map.of(name, before), Map.of(name, value));
    }
}
