package vn.khacphuc.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation and the roles that may ask for it. The method runs in one transaction, once per submission key. Its first
 * parameter is the {@link Actor}, the second the {@link Submission}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface May {
    Role[] value();
}
