package id.dosir.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import id.dosir.core.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge is the Library of Congress's own library: what it holds to be valid and complete, any archive can take. */
class BagWriterTest {

    @TempDir
    Path folder;

    @Test
    void every_bag_is_valid_and_complete_to_an_independent_judge() throws Exception {
        Path unpacked = unpacked(SampleBag.in(folder).zip());

        Bag bag = new BagReader().read(unpacked.resolve(SampleBag.FOLDER));
        try (BagVerifier judge = new BagVerifier()) {
            judge.isComplete(bag, false);
            judge.isValid(bag, false);
        }
        assertThat(bag.getVersion().toString()).isEqualTo("1.0");
        assertThat(bag.getMetadata().get("Payload-Oxum")).containsExactly("3039.3");
        assertThat(bag.getMetadata().get("External-Identifier")).containsExactly("P-2026-0007");
        assertThat(bag.getMetadata().get("External-Description"))
                .as("a value cannot make a line of its own")
                .containsExactly("Berkas a.n. Siti Payload-Oxum: 0.0");
    }

    @Test
    void the_same_files_make_the_same_bag_in_whatever_order_they_come() throws Exception {
        SampleBag sample = SampleBag.in(folder);
        List<BagFile> turned = new ArrayList<>(sample.files());
        Collections.reverse(turned);

        assertThat(sample.zip(turned)).isEqualTo(sample.zip());
        assertThat(BagWriter.manifest(turned)).isEqualTo(BagWriter.manifest(sample.files()));
    }

    @Test
    void another_byte_makes_another_manifest() throws Exception {
        SampleBag sample = SampleBag.in(folder);
        Sha256 before = BagWriter.manifest(sample.files());
        List<BagFile> changed = new ArrayList<>(sample.files());
        changed.set(0, sample.file("data/metadata.json", "{ }"));

        assertThat(BagWriter.manifest(changed)).isNotEqualTo(before);
    }

    @Test
    void a_file_that_changes_while_it_is_packed_leaves_a_zip_without_an_end() throws Exception {
        SampleBag sample = SampleBag.in(folder);
        Files.writeString(sample.files().get(0).source(), "lain");

        assertThatThrownBy(sample::zip).isInstanceOf(IOException.class).hasMessageContaining("metadata.json");
    }

    @Test
    void a_large_paper_is_passed_on_without_being_kept_in_memory() throws Exception {
        SampleBag sample = SampleBag.in(folder);
        Path large = folder.resolve("besar");
        long size = 300L * 1024 * 1024; // more than a test JVM would have twice
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(size);
        }
        List<BagFile> files = new ArrayList<>(sample.files());
        files.add(new BagFile("data/naskah/002-besar.bin", large, SampleBag.hash(large), size));
        long[] sent = {0};

        BagWriter.write(SampleBag.FOLDER, SampleBag.INFO, files, new OutputStream() {
            @Override
            public void write(int b) {
                sent[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                sent[0] += length;
            }
        });

        assertThat(sent[0]).isGreaterThan(size);
    }

    private Path unpacked(byte[] zip) throws IOException {
        Path target = Files.createDirectory(folder.resolve("terbuka"));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
        return target;
    }
}
