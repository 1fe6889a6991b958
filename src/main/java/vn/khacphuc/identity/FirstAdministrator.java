package vn.khacphuc.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Refusal;
import vn.khacphuc.base.Role;
import vn.khacphuc.units.FirstUnit;
import vn.khacphuc.units.UnitDraft;

/** Makes an empty portal usable: the topmost unit and one administrator in it. */
@Service
@Transactional
public class FirstAdministrator {

    private final FirstUnit firstUnit;
    private final AccountAdministration administration;
    private final AccountRepository accounts;

    FirstAdministrator(FirstUnit firstUnit, AccountAdministration administration, AccountRepository accounts) {
        this.firstUnit = firstUnit;
        this.administration = administration;
        this.accounts = accounts;
    }

    public boolean isNeeded() {
        return accounts.count() == 0;
    }

    /**
     * Adds both; refused where there is any account.
     *
     * @param unit the topmost unit, without parent
     * @param mustChange whether the password is to be changed at the first sign-in
     */
    public void install(
            Instant at, UnitDraft unit, String username, String fullName, String password, boolean mustChange) {
        if (!isNeeded()) {
            throw new Refusal("refusal.identity.not_empty");
        }
        Actor portal = Actor.system(at);
        long unitId = firstUnit.plant(portal, unit);
        LocalDate from = unit.validFrom();
        administration.insert(
                portal, new AccountDraft(username, fullName, "", unitId, Role.ADMIN, from), password, mustChange);
    }
}
