package vn.khacphuc.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Change;
import vn.khacphuc.base.ChangeListener;
import vn.khacphuc.base.Trail;

/** Writes entries beside the change they tell of; carries ids of people, never their names. */
@Component
class AuditTrail implements Trail {

    private final DatedValues dated;
    private final ToldValues told;
    private final JdbcClient jdbc;
    private final ObjectProvider<ChangeListener> listeners;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Listeners are looked for when they are told: they may write into the trail themselves. */
    AuditTrail(DatedValues dated, ToldValues told, JdbcClient jdbc, ObjectProvider<ChangeListener> listeners) {
        this.dated = dated;
        this.told = told;
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            Actor by,
            String verb,
            String subject,
            long id,
            @Nullable Long unitId,
            Map<String, ? extends @Nullable Object> before,
            Map<String, ? extends @Nullable Object> after) {
        Difference change = dated.of(by, verb, subject, id);
        boolean person = by.accountId() != Actor.SYSTEM;
        KeyHolder entry = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO audit_entry (at, account_id, person_id, role, acting_unit_id, address, verb, subject,
                                                 subject_id, unit_id, before_values, after_values)
                        VALUES (:at, :account, :person, :role, :actingUnit, :address, :verb, :subject, :id, :unit, :before, :after)""")
                .param("at", by.at())
                .param("account", person ? by.accountId() : null)
                .param("person", person ? by.personId() : null)
                .param("role", person ? by.role().name() : null)
                .param("actingUnit", person ? by.unitId() : null)
                .param("address", by.address())
                .param("verb", verb)
                .param("subject", subject)
                .param("id", id)
                .param("unit", unitId)
                .param("before", text(change.before(), before))
                .param("after", text(change.after(), withPrincipal(by, after)))
                .update(entry);
        Change made =
                new Change(Objects.requireNonNull(entry.getKey()).longValue(), by, verb, subject, id, unitId, after);
        listeners.orderedStream().forEach(listener -> listener.changed(made));
    }

    @Override
    public Map<String, @Nullable Object> values(String subject, long id) {
        return told.of(subject, id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(
            Actor by, String verb, String subject, long id, @Nullable Long unitId, Map<String, @Nullable Object> kept) {
        Difference change = Difference.between(kept, told.of(subject, id));
        write(by, verb, subject, id, unitId, change.before(), change.after());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(
            Actor by, String verb, String subject, long id, @Nullable Long unitId, Map<String, @Nullable Object> kept) {
        write(by, verb, subject, id, unitId, Difference.between(Map.of(), kept).after(), Map.of());
    }

    /** A substitute's entry tells for whom. */
    private static Map<String, ? extends @Nullable Object> withPrincipal(
            Actor by, Map<String, ? extends @Nullable Object> after) {
        Actor.StandsFor principal = by.standsFor();
        if (principal == null) {
            return after;
        }
        Map<String, @Nullable Object> told = new TreeMap<>(after);
        told.put("standsInFor", principal.personId());
        return told;
    }

    /** What the caller says counts more than what the dated row does. */
    private String text(Map<String, @Nullable Object> found, Map<String, ? extends @Nullable Object> said) {
        Map<String, @Nullable Object> values = new TreeMap<>(found);
        values.putAll(said);
        return json.writeValueAsString(values);
    }
}
