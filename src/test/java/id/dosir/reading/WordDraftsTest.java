package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.ReadingOutcome.Unreadable;
import id.dosir.core.template.WordReading;
import id.dosir.core.template.WordReading.Drafted;
import id.dosir.core.template.WordReading.NotDrafted;
import id.dosir.worker.WordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Word files for templates, over the line to a worker: what comes back, and the names of what is wrong with a file. */
class WordDraftsTest extends WithReader {

    private static final String MACRO_DOCUMENT = "application/vnd.ms-word.document.macroEnabled.main+xml";

    @Test
    void a_letter_comes_back_with_what_was_lost_of_it() {
        WordReading reading = readers.wordDraft(Papers.sample("P3/surat-permohonan.docx"));
        assertThat(reading).isInstanceOfSatisfying(Drafted.class, drafted -> {
            assertThat(drafted.draft().body()).contains("PEMERINTAH KABUPATEN BOLAANG MONGONDOW", "</p>");
            assertThat(drafted.draft().lost()).isNotEmpty();
        });
    }

    @Test
    void what_is_no_word_file_is_named_by_its_type() throws IOException {
        assertThat(why(Papers.sample("P1/surat-permohonan.pdf")))
                .isEqualTo(new Unreadable(Cause.UNKNOWN_TYPE, "application/pdf"));
        assertThat(why(Files.writeString(folder.resolve("teks.docx"), "Isi surat"))
                        .cause())
                .isEqualTo(Cause.UNKNOWN_TYPE);
        assertThat(why(Files.createFile(folder.resolve("kosong.docx"))).cause()).isEqualTo(Cause.EMPTY);
    }

    @Test
    void an_old_word_file_a_locked_one_and_one_with_macros_have_names_of_their_own() throws Exception {
        Path old = folder.resolve("lama.doc");
        Path locked = folder.resolve("terkunci.docx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(old)) {
            ole.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[4096]));
            ole.writeFilesystem(out);
        }
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream inner = encryptor.getDataStream(ole)) {
                Files.copy(WordFile.of(WordFile.p("isi")).write(folder.resolve("terbuka.docx")), inner);
            }
            ole.writeFilesystem(out);
        }
        Path macros = WordFile.typed(MACRO_DOCUMENT, WordFile.p("isi")).write(folder.resolve("makro.docx"));

        assertThat(why(old)).isEqualTo(new Unreadable(Cause.UNKNOWN_TYPE, "application/msword"));
        assertThat(why(locked).cause()).isEqualTo(Cause.LOCKED);
        assertThat(why(macros).cause()).isEqualTo(Cause.UNKNOWN_TYPE);
        assertThat(why(macros).detail()).startsWith("application/vnd.ms-word.document.macroenabled");
    }

    @Test
    void a_bomb_is_too_large_and_an_entity_breaks_the_file_and_neither_harms_the_next() throws IOException {
        Path bomb = WordFile.of(WordFile.p("a".repeat(30 << 20))).write(folder.resolve("bom.docx"));
        assertThat(why(bomb).cause()).isEqualTo(Cause.TOO_LARGE);
        Path thick = WordFile.of(WordFile.p("isi surat ".repeat(900_000))).write(folder.resolve("tebal.docx"));
        assertThat(why(thick).cause()).isEqualTo(Cause.TOO_LARGE);
        Path laughs = WordFile.raw("<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")
                .write(folder.resolve("tawa.docx"));
        assertThat(why(laughs).cause()).isEqualTo(Cause.BROKEN);
        String deep =
                "<w:sdt><w:sdtContent>".repeat(50_000) + WordFile.p("dasar") + "</w:sdtContent></w:sdt>".repeat(50_000);
        assertThat(why(WordFile.of(deep).write(folder.resolve("dalam.docx"))).cause())
                .isEqualTo(Cause.BROKEN);
        assertThat(readers.wordDraft(WordFile.of(WordFile.p("isi")).write(folder.resolve("baik.docx"))))
                .isInstanceOf(Drafted.class);
    }

    private static Unreadable why(Path file) {
        WordReading reading = readers.wordDraft(file);
        assertThat(reading).isInstanceOf(NotDrafted.class);
        return ((NotDrafted) reading).why();
    }
}
