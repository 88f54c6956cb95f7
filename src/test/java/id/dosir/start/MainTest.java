package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final List<Subcommand> subcommands = List.of(new Launch(Mode.DEMO), new Launch(Mode.SERVE));

    @Test
    void an_unknown_subcommand_shows_the_known_ones() {
        assertThat(Main.run(subcommands, new String[] {"dmeo"}, err, err)).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("dmeo", "demo\t", "serve\t");
    }

    @Test
    void without_a_subcommand_the_usage_is_shown() {
        assertThat(Main.run(subcommands, new String[0], err, err)).isEqualTo(2);
    }

    @Test
    void a_fault_is_one_line_without_a_stack(@TempDir Path empty) {
        Subcommand unbuilt = new Subcommand() {
            @Override
            public String name() {
                return "demo";
            }

            @Override
            public int run(List<String> arguments, PrintStream out) throws CannotStart {
                new Installation(empty).requireBuilt(Mode.DEMO);
                return 0;
            }
        };

        assertThat(Main.run(List.of(unbuilt), new String[] {"demo"}, err, err)).isEqualTo(6);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains(empty.resolve("dosir.war").toString(), "mvn");
    }
}
