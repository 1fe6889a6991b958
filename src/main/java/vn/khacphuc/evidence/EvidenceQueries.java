package vn.khacphuc.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.khacphuc.base.Actor;
import vn.khacphuc.base.Scope;

/** Reads files under the rights of what they belong to. */
@Service
public class EvidenceQueries {

    private static final int MOST = 1_000;
    private static final String VERSION = """
            SELECT v.id, v.file_id, f.version AS file_version, v.number, f.latest, v.name, v.media_type, v.size, v.sha256,
                   v.paper_number, v.paper_date, v.paper_issuer, v.at, p.full_name AS person_name, f.owner_kind, f.owner_id
            FROM evidence_version v
            JOIN evidence_file f ON f.id = v.file_id
            LEFT JOIN person p ON p.id = v.person_id
            """;

    private final Owners owners;
    private final Chunks chunks;
    private final Quota quota;
    private final JdbcClient jdbc;

    EvidenceQueries(Owners owners, Chunks chunks, Quota quota, JdbcClient jdbc) {
        this.owners = owners;
        this.chunks = chunks;
        this.quota = quota;
        this.jdbc = jdbc;
    }

    /** Every version of every file of a thing: file after file, of each the latest first. */
    public List<EvidenceRow> of(Scope scope, String ownerKind, long ownerId) {
        if (!owners.mayRead(scope, ownerKind, ownerId)) {
            return List.of();
        }
        return signed(jdbc.sql(VERSION + """
                        WHERE f.owner_kind = ? AND f.owner_id = ? AND v.kept_at IS NOT NULL
                        ORDER BY f.id, v.number DESC LIMIT ?""")
                .params(ownerKind, ownerId, MOST)
                .query(EvidenceQueries::row)
                .list());
    }

    /** What this account has sent for a thing and not yet saved anything with. */
    public List<EvidenceRow> pending(Actor by, String ownerKind, long ownerId) {
        return signed(jdbc.sql(VERSION + """
                        WHERE f.owner_kind = ? AND f.owner_id = ? AND v.kept_at IS NULL AND v.account_id = ?
                        ORDER BY v.id LIMIT ?""")
                .params(ownerKind, ownerId, by.accountId(), EvidenceKeeping.AT_ONCE)
                .query(EvidenceQueries::row)
                .list());
    }

    /** How much of its quota the unit of a thing uses; empty where the scope may not read the thing. */
    public Optional<Room> room(Scope scope, String ownerKind, long ownerId) {
        return owners.unit(scope, ownerKind, ownerId).map(quota::of);
    }

    /** What the units of a scope store, the fullest first. */
    public List<StorageRow> storage(Scope scope, int offset, int limit) {
        return jdbc.sql("""
                        SELECT u.id AS unit_id, u.name AS unit_name, COUNT(DISTINCT f.id) AS files, SUM(v.size) AS used
                        FROM unit_reach r
                        JOIN unit u ON u.id = r.unit_id
                        JOIN evidence_file f ON f.unit_id = u.id
                        JOIN evidence_version v ON v.file_id = f.id
                        WHERE r.ancestor_id = ?
                        GROUP BY u.id, u.name ORDER BY used DESC, u.id LIMIT ? OFFSET ?""")
                .params(scope.unitId(), limit, offset)
                .query(StorageRow.class)
                .list();
    }

    /** How much each unit may store, in bytes. */
    public long allowed() {
        return quota.allowed();
    }

    /** A version that the actor may read; one that is part of nothing yet, for whom has sent it. */
    public Optional<EvidenceRow> find(Actor by, long versionId) {
        return jdbc.sql(VERSION + "WHERE v.id = ? AND (v.kept_at IS NOT NULL OR v.account_id = ?)")
                .params(versionId, by.accountId())
                .query((row, number) ->
                        new Owned(row(row, number), row.getString("owner_kind"), row.getLong("owner_id")))
                .optional()
                .filter(found -> owners.mayRead(by.scope(), found.kind(), found.ownerId()))
                .map(found -> signed(List.of(found.version())).getFirst());
    }

    private record Owned(EvidenceRow version, String kind, long ownerId) {}

    /** The bytes of a version, piece by piece. Ask {@link #find} first whether they may be read. */
    public void write(EvidenceRow version, OutputStream out) throws IOException {
        chunks.read(version.id(), out);
    }

    private List<EvidenceRow> signed(List<EvidenceRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<EvidenceRow.Signature>> signatures = new HashMap<>();
        jdbc.sql("""
                        SELECT s.version_id, s.signer, s.issuer, s.signed_at, s.result, i.name AS trusted_by
                        FROM evidence_signature s LEFT JOIN evidence_trusted_issuer i ON i.id = s.trusted_issuer_id
                        WHERE s.version_id IN (:ids) ORDER BY s.version_id, s.ordinal""").param("ids", rows.stream().map(EvidenceRow::id).toList()).query(row -> {
            signatures
                    .computeIfAbsent(row.getLong("version_id"), id -> new ArrayList<>())
                    .add(new EvidenceRow.Signature(
                            row.getString("signer"),
                            row.getString("issuer"),
                            instant(row, "signed_at"),
                            SignatureResult.valueOf(row.getString("result")),
                            row.getString("trusted_by")));
        });
        return rows.stream()
                .map(row -> row.with(List.copyOf(signatures.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static EvidenceRow row(ResultSet row, int number) throws SQLException {
        Instant at = instant(row, "at");
        return new EvidenceRow(
                row.getLong("id"),
                row.getLong("file_id"),
                row.getLong("file_version"),
                row.getInt("number"),
                row.getInt("number") == row.getInt("latest"),
                row.getString("name"),
                FileKind.ofMediaType(row.getString("media_type")),
                row.getLong("size"),
                row.getString("sha256"),
                new Paper(
                        row.getString("paper_number"),
                        row.getObject("paper_date", LocalDate.class),
                        row.getString("paper_issuer")),
                at == null ? Instant.EPOCH : at,
                row.getString("person_name"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
