package vn.khacphuc.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    Optional<Account> findByPersonId(long personId);

    boolean existsByUsername(String username);

    long count();

    Account saveAndFlush(Account account);
}
