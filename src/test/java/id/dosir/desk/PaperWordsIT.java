package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.dosir.core.Actors;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.installed.Installed;
import id.dosir.journal.JournalReader;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import id.dosir.worker.WordFile;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** Words for the text over the pages, inside the server. */
class PaperWordsIT extends Installed {

    private static final Actor STRANGER =
            new Actor(new PersonId("kata-asing"), "Orang Lain", Optional.empty(), "", Set.of());

    @Inject
    Registered registered;

    @Inject
    ReadingRoom room;

    @Inject
    PaperWords words;

    @Inject
    DocumentStore store;

    @Inject
    JournalReader journal;

    @Inject
    Home home;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void who_may_not_read_the_dossier_gets_no_paper_to_show_and_is_written_down() throws Exception {
        Attachment paper = kept(pdf("RAHASIA"), "surat.pdf", "application/pdf", 1);
        DossierNumber number = registered.made(2125, 1, List.of(paper)).number();
        long head = journal.head().number();

        assertThat(room.show(number, paper.sha256(), Actors.ARCHIVIST)).isPresent();
        assertThat(room.show(number, paper.sha256(), STRANGER)).isEmpty();
        assertThat(room.show(number, new Sha256("0".repeat(64)), Actors.ARCHIVIST))
                .isEmpty();
        assertThat(journal.above(head, 100).stream()
                        .filter(line -> line.subject().equals(number.value()))
                        .map(line -> line.kind() + " " + line.detail()))
                .contains("DENIED gambar " + paper.sha256().hex().substring(0, 12));
    }

    @Test
    void what_the_file_holds_is_read_once_and_forgotten_with_the_file() throws Exception {
        ShownPaper shown = shown(2126, kept(pdf("Bolaang Mongondow"), "surat.pdf", "application/pdf", 1));

        PageWords read = words.of(shown, 1).orElseThrow();
        assertThat(read.text()).isEqualTo("Bolaang Mongondow");
        assertThat(read.ocr()).isFalse();
        Path kept = home.scratch()
                .resolve("kata")
                .resolve(shown.name().hex().substring(0, 2))
                .resolve(shown.name().hex() + "-1.txt");
        assertThat(kept).exists();
        PageWords again = words.of(shown, 1).orElseThrow();
        assertThat(again.text()).isEqualTo(read.text());
        assertThat(again.words().get(0).box().left())
                .isCloseTo(read.words().get(0).box().left(), within(1e-4));
        assertThat(words.of(shown, 2)).isEmpty();

        words.forget(shown.name());
        assertThat(kept).doesNotExist();
    }

    @Test
    void words_of_ocr_stand_before_what_the_file_holds() throws Exception {
        ShownPaper shown = shown(2127, kept(pdf("STEMPEL"), "pindai.pdf", "application/pdf", 1));
        assertThat(words.of(shown, 1).orElseThrow().text()).isEqualTo("STEMPEL");
        String paper = shown.name().hex();
        sql(
                "insert into paper_ocr (sha256, state, turn, wanted, pages, done, size_bytes, engine, failure, asked_at, seen_at, attempts, due_at) values ('"
                        + paper
                        + "','DONE',1,'1',1,1,0,'','',current_timestamp,current_timestamp,0,current_timestamp)");
        sql("insert into paper_ocr_page values ('" + paper + "/1','" + paper
                + "',1,'TERBACA','0\t0.10000\t0.10000\t0.20000\t0.02000\t90\tTERBACA','')");

        PageWords found = words.of(shown, 1).orElseThrow();
        assertThat(found.ocr()).isTrue();
        assertThat(found.text()).isEqualTo("TERBACA");
    }

    @Test
    void the_text_of_a_docx_is_its_first_page() throws Exception {
        ShownPaper shown = shown(
                2128,
                kept(
                        WordFile.of("<w:p><w:r><w:t>Yth. Kepala Dinas</w:t></w:r></w:p>")
                                .bytes(),
                        "surat.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        0));

        PageWords found = words.of(shown, 1).orElseThrow();
        assertThat(found.text()).contains("Yth. Kepala Dinas");
        assertThat(found.words()).allMatch(word -> word.box().isNone());
        assertThat(words.of(shown, 2)).isEmpty();
    }

    private ShownPaper shown(int year, Attachment paper) throws Exception {
        DossierNumber number = registered.made(year, 1, List.of(paper)).number();
        return room.show(number, paper.sha256(), Actors.ARCHIVIST).orElseThrow();
    }

    private Attachment kept(byte[] bytes, String name, String type, int pages) throws Exception {
        Staged staged = store.stage(bytes);
        store.keep(staged);
        return new Attachment(
                new PaperKind("surat-permohonan"), staged.sha256(), name, type, bytes.length, pages, Instant.now());
    }

    private static byte[] pdf(String line) throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText(line);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void sql(String words) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }
}
