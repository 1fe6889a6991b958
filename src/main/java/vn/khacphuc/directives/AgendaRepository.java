package vn.khacphuc.directives;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgendaRepository extends Repository<AgendaItem, Long> {

    @Query(nativeQuery = true, value = """
            SELECT i.* FROM agenda_item i JOIN unit_reach r ON r.unit_id = i.authority_id AND r.ancestor_id = :scope
            WHERE i.id = :id""")
    Optional<AgendaItem> findWithin(long scope, long id);

    AgendaItem saveAndFlush(AgendaItem item);
}
