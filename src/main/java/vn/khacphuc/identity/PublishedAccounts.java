package vn.khacphuc.identity;

import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.May;
import vn.khacphuc.base.Role;
import vn.khacphuc.base.Submission;
import vn.khacphuc.units.UnitQueries;

/** Accounts to try the portal with: their password is published and stays. */
@Service
public class PublishedAccounts {

    private final AccountAdministration administration;
    private final UnitQueries units;

    PublishedAccounts(AccountAdministration administration, UnitQueries units) {
        this.administration = administration;
        this.units = units;
    }

    /** Adds one and gives its id. Only for a portal that is filled with a sample. */
    @May(Role.ADMIN)
    public long add(Actor by, Submission submission, AccountDraft draft, String password) {
        units.get(by.scope(), draft.unitId());
        return administration.insert(by, draft, password, false);
    }
}
