package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.core.Actors;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.core.template.WordDraft.Lost;
import id.dosir.desk.WordImport.Outcome;
import id.dosir.desk.WordImport.Why;
import id.dosir.installed.Installed;
import id.dosir.worker.WordFile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Word files inside the server: what the editor gets of them, and why it gets nothing. */
class WordImportIT extends Installed {

    private static final Actor ADMINISTRATOR = new Actor(
            new PersonId("meyti"), "Meyti Assa", Optional.empty(), "Pranata Komputer", Set.of(Post.ADMINISTRATOR));

    @Inject
    WordImport desk;

    @Inject
    TemplateDesk templates;

    @Test
    void the_text_comes_under_the_head_of_the_template_and_is_checked_as_if_it_was_typed() throws IOException {
        int before = templates
                .open(PaperForm.RETURN, ADMINISTRATOR)
                .orElseThrow()
                .versions()
                .size();
        Outcome outcome = take(WordFile.of(WordFile.p("Alasan: ${al", "asan} «TIDAK_ADA» &lt;script&gt;")
                        + "<w:p><w:r><w:drawing/></w:r></w:p>")
                .bytes());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Taken.class, taken -> {
            assertThat(taken.source()).contains("<p>Alasan: ${alasan} ${tidak_ada} &lt;script&gt;</p>", "</style>");
            assertThat(taken.lost()).containsExactly(entry(Lost.PICTURE, 1));
            assertThat(templates.check(PaperForm.RETURN, taken.source()).faults())
                    .extracting(TemplateFault::what, TemplateFault::detail)
                    .containsExactly(tuple(What.TOKEN_UNKNOWN, "tidak_ada"));
        });
        assertThat(templates.open(PaperForm.RETURN, ADMINISTRATOR).orElseThrow().versions())
                .hasSize(before);
    }

    @Test
    void each_file_that_is_not_taken_has_its_reason() throws IOException {
        assertThat(why(new byte[0])).isEqualTo(Why.NO_FILE);
        assertThat(why("surat".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NOT_WORD);
        assertThat(why("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NOT_WORD);
        assertThat(why(new byte[WordImport.LARGEST + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(why(WordFile.of(WordFile.p(" ") + "<w:p><w:r><w:drawing/></w:r></w:p>")
                        .bytes()))
                .isEqualTo(Why.NO_TEXT);
        assertThat(why(WordFile.typed("application/vnd.ms-word.document.macroEnabled.main+xml", WordFile.p("isi"))
                        .bytes()))
                .isEqualTo(Why.MACROS);
        assertThat(why(WordFile.raw("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>")
                        .bytes()))
                .isEqualTo(Why.BROKEN);
        assertThat(why(WordFile.of(WordFile.p("isi ".repeat(7 << 20))).bytes())).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void whoever_edits_no_templates_takes_nothing_in() throws IOException {
        byte[] file = WordFile.of(WordFile.p("isi")).bytes();
        for (Actor actor : Set.of(Actors.SITI, Actors.HEAD, Actors.OFFICER_OF_ALL)) {
            assertThat(desk.take(PaperForm.RETURN, new ByteArrayInputStream(file), actor))
                    .isEqualTo(new Outcome.NotTaken(Why.REFUSED));
        }
    }

    private Why why(byte[] file) {
        Outcome outcome = take(file);
        assertThat(outcome).isInstanceOf(Outcome.NotTaken.class);
        return ((Outcome.NotTaken) outcome).why();
    }

    private Outcome take(byte[] file) {
        return desk.take(PaperForm.RETURN, new ByteArrayInputStream(file), ADMINISTRATOR);
    }
}
