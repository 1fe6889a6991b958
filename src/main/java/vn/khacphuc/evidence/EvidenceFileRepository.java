package vn.khacphuc.evidence;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceFileRepository extends Repository<EvidenceFile, Long> {

    Optional<EvidenceFile> findById(long id);

    @Query(nativeQuery = true, value = """
            SELECT f.* FROM evidence_file f JOIN evidence_version v ON v.file_id = f.id WHERE v.id = :versionId""")
    Optional<EvidenceFile> findByVersion(long versionId);

    EvidenceFile saveAndFlush(EvidenceFile file);
}
