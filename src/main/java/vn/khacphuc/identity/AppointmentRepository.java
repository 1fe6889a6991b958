package vn.khacphuc.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, Long> {

    Optional<Appointment> findById(long id);

    List<Appointment> findBySubstitutesIdOrderById(long substitutesId);

    Appointment saveAndFlush(Appointment appointment);
}
