package vn.khacphuc.base;

/**
 * A number the administrator may set. Declared as a bean by the module that reads it; {@code setting.<name>} and {@code
 * setting.<name>.hint} are its texts.
 *
 * @param name unique, dotted, ASCII: {@code plans.extension.days}
 * @param standard its value until somebody sets one
 * @param least smallest allowed value
 * @param most largest allowed value
 */
public record NumberSetting(String name, int standard, int least, int most) {

    String module() {
        return name.substring(0, name.indexOf('.'));
    }
}
