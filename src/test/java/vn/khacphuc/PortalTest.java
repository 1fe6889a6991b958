package vn.khacphuc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.khacphuc.assessments.Periods;
import vn.khacphuc.criteria.YearOfScores;
import vn.khacphuc.figures.Scored;
import vn.khacphuc.plans.Planned;

/**
 * A test with the whole application on the real MariaDB, without a web server. The context and the database are shared
 * by all of them: make the rows you need with names of your own, and empty no table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({District.class, Planned.class, Periods.class, YearOfScores.class, Scored.class})
public @interface PortalTest {}
