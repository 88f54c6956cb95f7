package id.dosir.letters;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values of tables: a line for each row. */
final class Columns {

    private Columns() {}

    /** @return from 1 */
    static String numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** A value keeps to its line; what is not known is a dash. */
    static <T> String of(List<T> rows, Function<T, String> value) {
        return rows.stream()
                .map(value)
                .map(v -> v.replace('\n', ' ').replace('\r', ' '))
                .map(v -> v.isBlank() ? "-" : v)
                .collect(Collectors.joining("\n"));
    }
}
