package id.dosir.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.storage.ForeignFolder.Found;
import id.dosir.storage.ForeignFolder.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignFolderTest {

    @TempDir
    Path place;

    Path root;
    ForeignFolder folder;

    @BeforeEach
    void fill() throws IOException {
        root = Files.createDirectories(place.resolve("akar"));
        Files.createDirectories(root.resolve("2019/kotak 1"));
        write(root.resolve("2019/b.pdf"), "b");
        write(root.resolve("2019/kotak 1/a.pdf"), "a");
        write(root.resolve("2019/.tersembunyi"), "x");
        write(root.resolve("2019/Thumbs.db"), "x");
        write(place.resolve("rahasia.pdf"), "rahasia");
        folder = new ForeignFolder(root);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private List<Found> found(String name) throws IOException {
        List<Found> found = new ArrayList<>();
        folder.each(name, found::add);
        return found;
    }

    @Test
    void files_are_found_at_any_depth_and_hidden_ones_left_out() throws IOException {
        assertThat(folder.usable()).isTrue();
        assertThat(folder.folders(10)).containsExactly("2019", "2019/kotak 1");
        assertThat(found("2019"))
                .containsExactly(new Found("b.pdf", Kind.FILE, 1), new Found("kotak 1/a.pdf", Kind.FILE, 1));
        try (InputStream in = folder.read("2019/kotak 1/a.pdf")) {
            assertThat(in.readAllBytes()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_link_to_a_file_is_named_and_never_opened() throws IOException {
        Files.createSymbolicLink(root.resolve("2019/c.pdf"), place.resolve("rahasia.pdf"));
        assertThat(found("2019")).extracting(Found::kind).containsExactly(Kind.FILE, Kind.LINK, Kind.FILE);
        assertThatThrownBy(() -> folder.read("2019/c.pdf")).isInstanceOf(IOException.class);
    }

    @Test
    void a_link_to_a_folder_is_not_walked_nor_offered() throws IOException {
        Files.createSymbolicLink(root.resolve("2019/keluar"), place);
        Files.createSymbolicLink(root.resolve("luar"), place);
        assertThat(found("2019"))
                .filteredOn(one -> one.path().startsWith("keluar"))
                .extracting(Found::kind)
                .containsExactly(Kind.LINK);
        assertThat(folder.folders(10)).doesNotContain("luar", "2019/keluar");
        assertThatThrownBy(() -> folder.read("2019/keluar/rahasia.pdf")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> found("luar")).isInstanceOf(IOException.class);
    }

    @Test
    void a_folder_that_becomes_a_link_between_listing_and_reading_is_not_followed() throws IOException {
        write(place.resolve("a.pdf"), "rahasia");
        Files.delete(root.resolve("2019/kotak 1/a.pdf"));
        Files.delete(root.resolve("2019/kotak 1"));
        Files.createSymbolicLink(root.resolve("2019/kotak 1"), place);
        assertThatThrownBy(() -> folder.read("2019/kotak 1/a.pdf")).isInstanceOf(IOException.class);
    }

    @Test
    void a_pipe_is_told_and_not_waited_for() throws Exception {
        Process made =
                new ProcessBuilder("mkfifo", root.resolve("2019/pipa.pdf").toString()).start();
        assertThat(made.waitFor()).isZero();
        assertThat(found("2019"))
                .filteredOn(one -> one.path().equals("pipa.pdf"))
                .extracting(Found::kind)
                .containsExactly(Kind.OTHER);
        assertThatThrownBy(() -> folder.read("2019/pipa.pdf")).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../rahasia.pdf", "2019/../../rahasia.pdf", "/etc/passwd", "", "2019//b.pdf", "2019/./b.pdf"})
    void no_path_leads_out_of_it(String path) {
        assertThatThrownBy(() -> folder.read(path)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> found(path)).isInstanceOf(IOException.class);
    }
}
