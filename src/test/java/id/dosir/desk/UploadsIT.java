package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import id.dosir.desk.UploadDesk.Begun;
import id.dosir.installed.Installed;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that come in several pieces, that break off, and that are more than they said. */
class UploadsIT extends Installed {

    @Inject
    DraftDesk desk;

    @Inject
    UploadDesk uploads;

    @Inject
    PartialUploads parts;

    @Inject
    DocumentStore store;

    @Inject
    Home home;

    private final Actor person = DraftsIT.somebody();
    private final String draft = UUID.randomUUID().toString();
    private final byte[] bytes = DraftsIT.pdf();

    @Test
    void a_file_that_broke_off_goes_on_where_it_ended_and_is_whole() throws Exception {
        String id = begun(bytes.length);
        FileUpload upload = uploads.find(id, person).orElseThrow();
        int half = bytes.length / 2;
        InputStream breaks =
                new SequenceInputStream(new ByteArrayInputStream(Arrays.copyOf(bytes, half)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }
                });
        assertThatIOException().isThrownBy(() -> uploads.append(id, upload, breaks, 0, person));
        assertThat(desk.papers(draft, person)).isEmpty();

        assertThat(uploads.offset(id, person)).hasValue(half);
        InputStream rest = new ByteArrayInputStream(Arrays.copyOfRange(bytes, half, bytes.length));
        assertThat(uploads.append(id, upload, rest, half, person)).hasValue(bytes.length);

        DraftPaper paper = desk.papers(draft, person).get(0);
        assertThat(Files.readAllBytes(store.path(paper.file().orElseThrow()))).isEqualTo(bytes);
        assertThat(left(id)).isEmpty();
    }

    @Test
    void an_upload_is_its_senders_alone() throws Exception {
        String id = begun(bytes.length);
        Actor other = DraftsIT.somebody();
        assertThat(uploads.find(id, other)).isEmpty();
        assertThat(uploads.offset(id, other)).isEmpty();
        uploads.cancel(id, other);
        assertThat(uploads.find(id, person)).isPresent();
        uploads.cancel(id, person);
        assertThat(uploads.find(id, person)).isEmpty();
        assertThat(left(id)).isEmpty();
        assertThat(uploads.find("../../config", person)).isEmpty();
    }

    @Test
    void more_than_was_announced_is_thrown_away() throws Exception {
        String id = begun(10);
        FileUpload upload = uploads.find(id, person).orElseThrow();

        OptionalLong there = uploads.append(id, upload, new ByteArrayInputStream(bytes), 0, person);

        assertThat(there).isEmpty();
        assertThat(left(id)).isEmpty();
        assertThat(desk.papers(draft, person)).isEmpty();
    }

    @Test
    void nobody_fills_the_disk_with_files_that_never_end() throws Exception {
        begin();
        Begun answer = uploads.begin(upload("satu.pdf", 10), person);
        int begun = 0;
        for (; answer instanceof Begun.Awaited && begun < 1_000; begun++) {
            answer = uploads.begin(upload("satu.pdf", 10), person);
        }

        assertThat(begun).isEqualTo(3 * desk.maxFiles());
        assertThat(((Begun.NotAwaited) answer).ground().refusal()).isEqualTo(Refusal.TOO_MANY_FILES);
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_a_byte_comes() throws Exception {
        begin();
        Begun answer = uploads.begin(upload("besar.pdf", 2L << 30), person);

        assertThat(((Begun.NotAwaited) answer).ground().refusal()).isEqualTo(Refusal.FILE_TOO_LARGE);
        assertThat(desk.papers(draft, person)).singleElement().satisfies(paper -> assertThat(paper.refusal())
                .contains(Refusal.FILE_TOO_LARGE));
    }

    @Test
    void an_upload_that_nobody_goes_on_with_is_cleared_away() throws Exception {
        String id = begun(bytes.length);
        parts.clear(Instant.now().minusSeconds(3_600));
        assertThat(uploads.find(id, person)).isPresent();

        parts.clear(Instant.now().plusSeconds(1));

        assertThat(left(id)).isEmpty();
    }

    @Test
    void an_older_connection_cannot_write_any_more_once_a_newer_one_has_asked() throws Exception {
        String id = begun(bytes.length);
        FileUpload upload = uploads.find(id, person).orElseThrow();
        InputStream asksInBetween = new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (at > 0) {
                    uploads.offset(id, person);
                }
                into[from] = bytes[at++];
                return 1;
            }
        };

        assertThatIOException().isThrownBy(() -> uploads.append(id, upload, asksInBetween, 0, person));

        assertThat(uploads.offset(id, person)).hasValue(1);
    }

    private void begin() {
        FilingDraft empty = new FilingDraft(
                draft, person.id(), SopCatalogue.REVOCATION, Map.of(), Set.of(), true, Set.of(), Instant.now());
        assertThat(desk.save(empty, Set.of(), true)).isEmpty();
    }

    private String begun(long length) throws IOException {
        begin();
        return ((Begun.Awaited) uploads.begin(upload("surat.pdf", length), person)).id();
    }

    private FileUpload upload(String name, long length) {
        return new FileUpload(draft, "surat-permohonan", "", name, "application/pdf", length);
    }

    private List<Path> left(String id) throws IOException {
        try (Stream<Path> files = Files.list(home.scratch().resolve("unggah"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(id))
                    .toList();
        }
    }
}
