package vn.khacphuc.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of words that the sample is made of. */
final class Texts {

    private Texts() {}

    /** Lines of a table, each split at its tabs; missing columns are empty. */
    static List<List<String>> table(String name) {
        var stream = Objects.requireNonNull(Texts.class.getResourceAsStream("/sample/" + name + ".tsv"), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return table(name).stream().map(List::getFirst).toList();
    }
}
