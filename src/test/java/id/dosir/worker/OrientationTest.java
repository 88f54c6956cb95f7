package id.dosir.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    @TempDir
    Path folder;

    /** Where the stored row 0 and column 0 lie on the upright picture, as the table in CIPA DC-008 says. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 40, 0", "3, 40, 30", "4, 0, 30",
        "5, 0, 0", "6, 30, 0", "7, 30, 40", "8, 0, 40"
    })
    void the_stored_corner_comes_where_the_tag_says(int tag, int x, int y) {
        assertThat(new Orientation(tag).upright(40, 30).transform(new Point2D.Double(0, 0), null))
                .isEqualTo(new Point2D.Double(x, y));
    }

    @Test
    void the_tag_of_a_phone_photo_is_found() throws IOException {
        assertThat(Orientation.of(Path.of("src/test/resources/papers/P7/surat-permohonan.jpg")))
                .isEqualTo(new Orientation(6));
    }

    @Test
    void a_file_that_ends_too_early_counts_as_upright() throws IOException {
        byte[] photo = Files.readAllBytes(Path.of("src/test/resources/papers/P7/surat-permohonan.jpg"));
        for (int length : new int[] {0, 1, 2, 5, 20, 30, 40}) {
            Path cut = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(photo, length));
            assertThat(Orientation.of(cut)).isEqualTo(Orientation.UPRIGHT);
        }
    }
}
