package vn.khacphuc.notices;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Refusals;
import vn.khacphuc.base.SettingRule;
import vn.khacphuc.directives.UrgingSettings;

/** The doer first, then the head, then those above, and only then an urging; before a deadline each step on a day of its own. */
@Component
class ReminderOrder implements SettingRule {

    private static final List<NumberSetting> LATE =
            List.of(ReminderSettings.HEAD_DAYS, ReminderSettings.COORDINATOR_DAYS, UrgingSettings.LATE_DAYS);

    @Override
    public boolean concerns(NumberSetting setting) {
        return LATE.contains(setting) || ReminderSettings.SOON.contains(setting);
    }

    @Override
    public void check(ToIntFunction<NumberSetting> values, Refusals refusals) {
        int head = values.applyAsInt(ReminderSettings.HEAD_DAYS);
        int coordinator = values.applyAsInt(ReminderSettings.COORDINATOR_DAYS);
        int proposal = values.applyAsInt(UrgingSettings.LATE_DAYS);
        refusals.when(head > coordinator, "refusal.notices.late.head", head, coordinator)
                .when(coordinator > proposal, "refusal.notices.late.coordinator", coordinator, proposal);
        List<Integer> soon = ReminderSettings.SOON.stream()
                .map(values::applyAsInt)
                .filter(days -> days > 0)
                .toList();
        Stream<Integer> twice = soon.stream()
                .filter(days -> soon.stream()
                                .filter(other -> Objects.equals(other, days))
                                .count()
                        > 1)
                .distinct();
        twice.forEach(days -> refusals.when(true, "refusal.notices.soon.same", days));
    }
}
