package vn.khacphuc.notices;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {

    Optional<Comment> findById(long id);

    Comment saveAndFlush(Comment comment);
}
