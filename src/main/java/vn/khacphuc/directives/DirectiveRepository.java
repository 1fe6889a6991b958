package vn.khacphuc.directives;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectiveRepository extends Repository<Directive, Long> {

    /** One of an authority within the scope, or that asks something of a unit within it. */
    @Query(nativeQuery = true, value = """
            SELECT d.* FROM directive d WHERE d.id = :id AND (
                EXISTS (SELECT 1 FROM unit_reach r WHERE r.ancestor_id = :scope AND r.unit_id = d.authority_id)
                OR EXISTS (SELECT 1 FROM directive_part p JOIN unit_reach r ON r.unit_id = p.unit_id
                           WHERE p.directive_id = d.id AND r.ancestor_id = :scope))""")
    Optional<Directive> findWithin(long scope, long id);

    /** Held until the transaction ends: of two parts that end at once the later one sees the other. */
    @Query(nativeQuery = true, value = "SELECT d.* FROM directive d WHERE d.id = :id FOR UPDATE")
    Directive hold(long id);

    Directive saveAndFlush(Directive directive);
}
