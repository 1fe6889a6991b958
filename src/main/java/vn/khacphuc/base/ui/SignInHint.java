package vn.khacphuc.base.ui;

import java.util.List;

/** Tells the sign-in page of accounts that everybody may try, such as those of the sample. */
public interface SignInHint {

    /**
     * An account to try.
     *
     * @param unit where it belongs
     * @param role what it is there
     */
    record SampleAccount(String username, String password, String unit, String role) {}

    /** None where there is nothing to try. */
    List<SampleAccount> accounts();
}
