package id.dosir.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests inside the server share one database and make dossiers of years to come. Two of one year would meet in the order in which they
 * happen to run, so that a whole run is red where each test alone is green.
 */
class OwnYearsTest {

    private static final Path TESTS = Path.of("src", "test", "java", "id", "dosir");
    private static final Pattern YEAR = Pattern.compile("\\b2(?:0[6-9]|1\\d)\\d\\b");

    @Test
    void each_test_inside_the_server_has_years_of_its_own() throws IOException {
        TreeMap<String, Set<String>> users = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(TESTS)) {
            List<Path> inside =
                    sources.filter(file -> file.toString().endsWith("IT.java")).toList();
            assertThat(inside).isNotEmpty();
            for (Path source : inside) {
                Matcher year = YEAR.matcher(Files.readString(source));
                while (year.find()) {
                    users.computeIfAbsent(year.group(), unknown -> new TreeSet<>())
                            .add(source.getFileName().toString());
                }
            }
        }
        assertThat(users.entrySet()).isNotEmpty().allSatisfy(year -> assertThat(year.getValue())
                .as("tests that use the year %s", year.getKey())
                .hasSize(1));
    }
}
