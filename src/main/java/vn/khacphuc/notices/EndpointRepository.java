package vn.khacphuc.notices;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EndpointRepository extends Repository<Endpoint, Long> {

    Optional<Endpoint> findById(long id);

    Endpoint saveAndFlush(Endpoint endpoint);
}
