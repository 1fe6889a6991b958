--liquibase formatted sql

--changeset khacphuc:directive-sent
ALTER TABLE directive
    ADD COLUMN IF NOT EXISTS state_reason VARCHAR(2000) NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS person_id BIGINT NULL COMMENT 'who sent it',
    ADD COLUMN IF NOT EXISTS closed_at DATETIME(6) NULL,
    ADD INDEX IF NOT EXISTS directive_list (state, created_at);
--rollback ALTER TABLE directive DROP INDEX directive_list, DROP COLUMN closed_at, DROP COLUMN person_id, DROP COLUMN state_reason;

--changeset khacphuc:directive-item
--comment One order may hold several; each of them is a part for each unit.
CREATE TABLE IF NOT EXISTS directive_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    directive_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    deliverable VARCHAR(1000) NOT NULL DEFAULT '',
    deadline_text VARCHAR(200) NOT NULL DEFAULT '',
    due DATE NOT NULL,
    UNIQUE KEY directive_item_ordinal (directive_id, ordinal),
    CONSTRAINT directive_item_directive_fk FOREIGN KEY (directive_id) REFERENCES directive (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE directive_item;

--changeset khacphuc:directive-part-item
--comment The unit addressed never changes; unit_id is who must do it now, a successor where that unit has ended.
ALTER TABLE directive_part
    ADD COLUMN IF NOT EXISTS item_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS addressed_unit_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS due DATE NULL COMMENT 'as ordered; the task has the day that counts',
    ADD COLUMN IF NOT EXISTS done_at DATETIME(6) NULL,
    ADD UNIQUE INDEX IF NOT EXISTS directive_part_once (directive_id, item_id, addressed_unit_id),
    ADD INDEX IF NOT EXISTS directive_part_whose (unit_id, state),
    ADD CONSTRAINT directive_part_item_fk FOREIGN KEY IF NOT EXISTS (item_id) REFERENCES directive_item (id),
    ADD CONSTRAINT directive_part_addressed_fk FOREIGN KEY IF NOT EXISTS (addressed_unit_id) REFERENCES unit (id);
ALTER TABLE directive_part DROP INDEX IF EXISTS directive_part_unit;
--rollback ALTER TABLE directive_part DROP FOREIGN KEY directive_part_item_fk, DROP FOREIGN KEY directive_part_addressed_fk; ALTER TABLE directive_part ADD UNIQUE KEY directive_part_unit (directive_id, unit_id), DROP INDEX directive_part_once, DROP INDEX directive_part_whose, DROP COLUMN item_id, DROP COLUMN addressed_unit_id, DROP COLUMN due, DROP COLUMN done_at;

--changeset khacphuc:directive-history
CREATE TABLE IF NOT EXISTS directive_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    directive_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY directive_history_past (directive_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS directive_part_history (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    part_id BIGINT NOT NULL,
    directive_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    verb VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY directive_part_history_past (part_id, at),
    KEY directive_part_history_all (directive_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE directive_part_history; DROP TABLE directive_history;

--changeset khacphuc:directive-template
--comment What is ordered every year, ready to be sent. Deadlines are written without a year.
CREATE TABLE IF NOT EXISTS directive_template (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(500) NOT NULL,
    text VARCHAR(8000) NOT NULL,
    UNIQUE KEY directive_template_code (code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
CREATE TABLE IF NOT EXISTS directive_template_item (
    template_id BIGINT NOT NULL,
    ordinal INT NOT NULL,
    text VARCHAR(2000) NOT NULL,
    deliverable VARCHAR(1000) NOT NULL DEFAULT '',
    deadline_text VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (template_id, ordinal),
    CONSTRAINT directive_template_item_fk FOREIGN KEY (template_id) REFERENCES directive_template (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
--rollback DROP TABLE directive_template_item; DROP TABLE directive_template;

--changeset khacphuc:directive-template-seed
INSERT IGNORE INTO directive_template (code, title, text) VALUES
    ('equipment', 'Rà soát, thay thế trang thiết bị bộ phận một cửa và máy tính làm việc',
     'Để phục vụ tổ chức, cá nhân không bị gián đoạn, các đơn vị rà soát trang thiết bị của bộ phận tiếp nhận và trả kết quả và máy tính của cán bộ, công chức, đề xuất thay thế thiết bị hỏng hoặc không còn đáp ứng yêu cầu.'),
    ('network', 'Rà soát hợp đồng đường truyền mạng',
     'Các đơn vị rà soát thời hạn hợp đồng đường truyền internet và mạng truyền số liệu chuyên dùng, gia hạn trước khi hết hạn để hệ thống một cửa không bị ngắt kết nối.'),
    ('skills', 'Rà soát kỹ năng công nghệ thông tin và đăng ký bồi dưỡng',
     'Các đơn vị rà soát kỹ năng sử dụng công nghệ thông tin của cán bộ, công chức, viên chức, lập danh sách người cần bồi dưỡng và cử đủ người tham gia.'),
    ('self-inspection', 'Tự kiểm tra công tác cải cách hành chính',
     'Các đơn vị tự kiểm tra việc thực hiện nhiệm vụ cải cách hành chính trong năm, lập biên bản và tự khắc phục những thiếu sót phát hiện được.'),
    ('contest', 'Hưởng ứng cuộc thi tìm hiểu cải cách hành chính',
     'Các đơn vị phát động, tuyên truyền và vận động cán bộ, công chức, viên chức và người dân tham gia cuộc thi tìm hiểu cải cách hành chính.'),
    ('access', 'Nâng tỷ lệ người dân, doanh nghiệp tiếp cận dịch vụ công trực tuyến',
     'Các đơn vị tuyên truyền, hướng dẫn người dân và doanh nghiệp tạo tài khoản, nộp hồ sơ và thanh toán trực tuyến; bố trí người hỗ trợ tại nơi tiếp nhận hồ sơ.'),
    ('publication', 'Công khai thủ tục hành chính và đăng tin, bài',
     'Các đơn vị niêm yết, công khai đầy đủ thủ tục hành chính thuộc thẩm quyền giải quyết và đăng tin, bài về cải cách hành chính trên trang thông tin điện tử.');
INSERT IGNORE INTO directive_template_item (template_id, ordinal, text, deliverable, deadline_text)
SELECT t.id, x.ordinal, x.text, x.deliverable, x.deadline_text
FROM directive_template t JOIN (
    SELECT 'equipment' AS code, 1 AS ordinal, 'Rà soát trang thiết bị của bộ phận tiếp nhận và trả kết quả, máy tính làm việc; lập danh mục thiết bị hỏng, thiếu hoặc quá cũ' AS text, 'Danh mục thiết bị có xác nhận của thủ trưởng đơn vị' AS deliverable, '31/3' AS deadline_text
    UNION ALL SELECT 'equipment', 2, 'Đề xuất kinh phí và thực hiện thay thế, sửa chữa thiết bị theo danh mục đã rà soát', 'Biên bản nghiệm thu, bàn giao thiết bị', '30/9'
    UNION ALL SELECT 'network', 1, 'Lập danh sách hợp đồng đường truyền đang dùng: nhà cung cấp, tốc độ, ngày hết hạn', 'Danh sách hợp đồng kèm ngày hết hạn', '28/2'
    UNION ALL SELECT 'network', 2, 'Gia hạn hoặc ký mới hợp đồng đường truyền trước ngày hết hạn', 'Hợp đồng đã gia hạn hoặc ký mới', '15/12'
    UNION ALL SELECT 'skills', 1, 'Rà soát kỹ năng công nghệ thông tin của từng cán bộ, công chức, viên chức và đăng ký nhu cầu bồi dưỡng', 'Danh sách đăng ký bồi dưỡng', '31/3'
    UNION ALL SELECT 'skills', 2, 'Cử đủ người tham gia lớp bồi dưỡng và báo cáo kết quả', 'Danh sách người đã được cấp chứng nhận', '31/10'
    UNION ALL SELECT 'self-inspection', 1, 'Ban hành kế hoạch tự kiểm tra công tác cải cách hành chính của đơn vị', 'Kế hoạch tự kiểm tra', '31/3'
    UNION ALL SELECT 'self-inspection', 2, 'Tổ chức tự kiểm tra, khắc phục thiếu sót và báo cáo kết quả', 'Báo cáo kết quả tự kiểm tra', '31/10'
    UNION ALL SELECT 'contest', 1, 'Phát động cuộc thi, phân công người phụ trách và vận động tham gia', 'Văn bản phát động', '30/6'
    UNION ALL SELECT 'contest', 2, 'Báo cáo số người tham gia và kết quả cuộc thi tại đơn vị', 'Báo cáo kết quả', '30/9'
    UNION ALL SELECT 'access', 1, 'Bố trí người hướng dẫn nộp hồ sơ và thanh toán trực tuyến tại nơi tiếp nhận hồ sơ', 'Văn bản phân công', '31/3'
    UNION ALL SELECT 'access', 2, 'Tuyên truyền, hướng dẫn người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến; báo cáo tỷ lệ hồ sơ trực tuyến', 'Báo cáo tỷ lệ hồ sơ trực tuyến', '30/11'
    UNION ALL SELECT 'publication', 1, 'Niêm yết, công khai đầy đủ thủ tục hành chính tại trụ sở và trên trang thông tin điện tử', 'Ảnh chụp nơi niêm yết và đường dẫn trang công khai', '30/4'
    UNION ALL SELECT 'publication', 2, 'Đăng tin, bài về cải cách hành chính theo chỉ tiêu được giao', 'Danh sách tin, bài đã đăng kèm đường dẫn', '30/11'
) x ON x.code = t.code;
--rollback DELETE FROM directive_template_item; DELETE FROM directive_template;

--changeset khacphuc:directive-template-version
--comment Coordinators write templates of their own; only those that came with the portal have a code.
ALTER TABLE directive_template
    ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0,
    MODIFY COLUMN IF EXISTS code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
--rollback ALTER TABLE directive_template DROP COLUMN version;
