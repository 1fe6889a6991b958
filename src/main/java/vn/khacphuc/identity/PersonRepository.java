package vn.khacphuc.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    Optional<Person> findById(long id);

    Person saveAndFlush(Person person);
}
