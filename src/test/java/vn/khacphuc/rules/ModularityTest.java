package vn.khacphuc.rules;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.khacphuc.Application;

class ModularityTest {

    @Test
    void eachModuleCallsOnlyThoseItNames() {
        ApplicationModules.of(Application.class).verify();
    }
}
