package id.dosir.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed in may be broken or hostile; each is refused by its own name, and the file that it lies in. */
class BagTest {

    private static final BagLimits LIMITS = new BagLimits(1024 * 1024, 512 * 1024, 30);
    private static final String TOP = SampleBag.FOLDER + "/";
    private static final String PAPER = TOP + "data/naskah/001-surat-permohonan.pdf";

    @TempDir
    Path folder;

    private SampleBag sample;
    /** Entries of a whole bag; a test changes one thing. */
    private Map<String, String> entries;

    @BeforeEach
    void make() throws IOException {
        sample = SampleBag.in(folder);
        entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(sample.zip()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void a_whole_bag_tells_its_files_and_the_manifest_that_it_was_written_with() throws Exception {
        try (Bag bag = Bag.open(file(sample.zip()), LIMITS)) {
            assertThat(bag.payload())
                    .containsOnlyKeys(
                            "data/metadata.json", "data/baris/history.json", "data/naskah/001-surat-permohonan.pdf");
            assertThat(bag.manifest()).isEqualTo(BagWriter.manifest(sample.files()));
            assertThat(bag.folder()).isEqualTo("P-2026-0007");
            assertThat(bag.size("data/baris/history.json")).isEqualTo(9);
            assertThat(bag.read("data/baris/history.json").readAllBytes()).hasSize(9);
        }
    }

    @Test
    void a_bag_without_a_folder_around_it_is_as_good() throws Exception {
        Map<String, String> bare = new LinkedHashMap<>();
        entries.forEach((name, text) -> bare.put(name.substring(TOP.length()), text));
        entries = bare;

        try (Bag bag = Bag.open(file(zipped()), LIMITS)) {
            assertThat(bag.payload()).hasSize(3);
            assertThat(bag.folder()).isEmpty();
        }
    }

    @Test
    void what_is_no_zip_or_only_the_beginning_of_one_is_refused() throws Exception {
        assertThat(refused("bukan zip".getBytes(StandardCharsets.UTF_8)).refusal())
                .isEqualTo(Refusal.PACKAGE_NOT_ZIP);
        assertThat(refused(new byte[0]).refusal()).isEqualTo(Refusal.PACKAGE_NOT_ZIP);
        byte[] whole = sample.zip();
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length - 30)).refusal())
                .isEqualTo(Refusal.PACKAGE_NOT_ZIP);
    }

    @Test
    void every_byte_that_flips_is_noticed() throws Exception {
        byte[] whole = sample.zip();
        int noticed = 0;
        int flips = 0;
        for (int i = 0; i < whole.length; i += 7) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x55;
            flips++;
            try (Bag bag = Bag.open(file(flipped), LIMITS)) {
                // times and the like are no content: then it must be the same bag
                assertThat(bag.manifest()).as("byte %s", i).isEqualTo(BagWriter.manifest(sample.files()));
            } catch (BagRefused e) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(flips / 2);
    }

    @Test
    void a_zip_without_a_declaration_is_no_bag() throws Exception {
        entries.remove(TOP + "bagit.txt");
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_NOT_BAG, "", "bagit.txt"));
    }

    @Test
    void another_version_of_the_format_is_named() throws Exception {
        tag("bagit.txt", text -> text.replace("1.0", "0.97"));
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_VERSION, "", "0.97"));
    }

    @Test
    void a_bag_that_has_its_files_elsewhere_is_refused() throws Exception {
        entries.put(TOP + "fetch.txt", "http://example.org/a 3 data/a\n");
        assertThat(refused().refusal()).isEqualTo(Refusal.PACKAGE_FETCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt"})
    void a_tag_file_that_is_missing_is_named(String name) throws Exception {
        entries.remove(TOP + name);
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_FILE_MISSING, "", name));
    }

    @Test
    void a_missing_file_is_named() throws Exception {
        entries.remove(PAPER);
        assertThat(refused())
                .isEqualTo(new Ground(Refusal.PACKAGE_FILE_MISSING, "", "data/naskah/001-surat-permohonan.pdf"));
    }

    @Test
    void a_file_that_no_manifest_names_is_named() throws Exception {
        entries.put(TOP + "data/naskah/999-lain.pdf", "x");
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_FILE_EXTRA, "", "data/naskah/999-lain.pdf"));
        entries.remove(TOP + "data/naskah/999-lain.pdf");
        entries.put(TOP + "catatan.txt", "x");
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_FILE_EXTRA, "", "catatan.txt"));
    }

    @Test
    void a_changed_file_is_named_also_when_it_is_a_tag_file() throws Exception {
        entries.merge(PAPER, "x", String::concat);
        assertThat(refused())
                .isEqualTo(new Ground(Refusal.PACKAGE_FILE_CHANGED, "", "data/naskah/001-surat-permohonan.pdf"));
        make();
        entries.merge(TOP + "bag-info.txt", "Kontak: x\n", String::concat);
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_FILE_CHANGED, "", "bag-info.txt"));
    }

    @Test
    void a_manifest_that_cannot_be_read_is_named_with_its_line() throws Exception {
        tag("manifest-sha256.txt", text -> text + "bukan sidik\n");
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_MANIFEST, "", "manifest-sha256.txt:4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "C:/windows/system.ini",
                "data\\..\\..\\x",
                "data/../x",
                "data//x",
                "data/./x",
                "data/nul.txt",
                "data/x ",
                "data/x\u0000.pdf",
                "~/x"
            })
    void a_name_that_leads_out_of_the_bag_is_refused(String name) throws Exception {
        entries.put(name, "x");
        assertThat(refused().refusal()).isEqualTo(Refusal.PACKAGE_NAME_UNSAFE);
    }

    @Test
    void a_manifest_cannot_lead_out_of_the_bag_either() throws Exception {
        tag("manifest-sha256.txt", text -> text + SampleBag.hash("x") + "  data/../../x\n");
        assertThat(refused().refusal()).isEqualTo(Refusal.PACKAGE_NAME_UNSAFE);
    }

    @Test
    void two_names_that_are_one_on_another_machine_are_refused() throws Exception {
        entries.put(TOP + "DATA/metadata.json", "{}");
        assertThat(refused().refusal()).isEqualTo(Refusal.PACKAGE_NAME_TWICE);
    }

    @Test
    void a_link_is_refused_wherever_it_leads() throws Exception {
        byte[] zip = zipped();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 22 + 16);
        bytes.putInt(directory + 38, 0120777 << 16);

        assertThat(refused(zip)).isEqualTo(new Ground(Refusal.PACKAGE_LINK, "", TOP + "bagit.txt"));
    }

    @Test
    void a_locked_zip_is_refused() throws Exception {
        byte[] zip = zipped();
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 22 + 16);
        bytes.putShort(directory + 8, (short) (bytes.getShort(directory + 8) | 1));

        assertThat(refused(zip).refusal()).isEqualTo(Refusal.PACKAGE_LOCKED);
    }

    @Test
    void a_bomb_is_refused_by_what_it_says_of_itself_and_by_what_it_does() throws Exception {
        entries.put(TOP + "data/bom.txt", "0".repeat(2_000_000));
        byte[] bomb = zipped();
        assertThat(bomb.length).isLessThan(20_000);
        assertThat(refused(bomb)).isEqualTo(new Ground(Refusal.PACKAGE_EXPANDS, "", "0"));

        make();
        tag("manifest-sha256.txt", text -> text + SampleBag.hash("0".repeat(2_000_000)) + "  data/bom.txt\n");
        entries.put(TOP + "data/bom.txt", "0".repeat(2_000_000));
        byte[] liar = zipped();
        shrink(liar, "data/bom.txt");
        assertThat(refused(liar).refusal()).isIn(Refusal.PACKAGE_EXPANDS, Refusal.PACKAGE_FILE_CHANGED);
    }

    @Test
    void more_files_or_bytes_than_a_dossier_has_are_refused() throws Exception {
        for (int i = 0; i < 30; i++) {
            entries.put(TOP + "data/" + i, "x");
        }
        assertThat(refused()).isEqualTo(new Ground(Refusal.PACKAGE_TOO_MANY, "", "30"));
        assertThat(refused(new byte[1024 * 1024 + 1])).isEqualTo(new Ground(Refusal.PACKAGE_TOO_LARGE, "", "1"));
    }

    @Test
    void a_name_from_outside_comes_back_short_and_without_control_characters() throws Exception {
        entries.put("../" + "\u202e\n".repeat(40) + "x".repeat(90), "x");
        assertThat(refused().detail()).hasSizeLessThan(130).doesNotContain("\n", "\u202e");
    }

    /** Changes a tag file and its line in the manifest of tags. */
    private void tag(String name, UnaryOperator<String> change) {
        String before = entries.get(TOP + name);
        String after = change.apply(before);
        entries.put(TOP + name, after);
        entries.computeIfPresent(
                TOP + "tagmanifest-sha256.txt",
                (n, text) -> text.lines()
                                .map(line -> line.endsWith("  " + name) ? SampleBag.hash(after) + "  " + name : line)
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    /** Makes the directory of a ZIP say that a file is small. */
    private static void shrink(byte[] zip, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.getInt(zip.length - 22 + 16);
        while (bytes.getInt(at) == 0x02014b50) {
            int length = bytes.getShort(at + 28);
            String found = new String(zip, at + 46, length, StandardCharsets.UTF_8);
            if (found.endsWith(name)) {
                bytes.putInt(at + 24, 10);
            }
            at += 46 + length + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private Ground refused() throws IOException {
        return refused(zipped());
    }

    private Ground refused(byte[] zip) throws IOException {
        Path file = file(zip);
        BagRefused refused = catchThrowableOfType(
                BagRefused.class, () -> Bag.open(file, LIMITS).close());
        assertThat(refused).as("refused").isNotNull();
        return refused.ground();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "paket", ".zip"), bytes);
    }
}
