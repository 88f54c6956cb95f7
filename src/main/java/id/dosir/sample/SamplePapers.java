package id.dosir.sample;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import id.dosir.letters.LetterWriter;
import id.dosir.letters.Template;
import id.dosir.letters.WriteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The papers of a sample request: one short page each, marked CONTOH, taken in like any upload. */
@ApplicationScoped
class SamplePapers {

    @Inject
    LetterWriter writer;

    @Inject
    Intake intake;

    List<Received> of(SamplePlan plan, Sop sop, String letterDate) {
        List<Received> papers = new ArrayList<>();
        for (SopPaper paper : sop.papers()) {
            boolean asked = sop.reason(plan.reason())
                    .flatMap(r -> r.extraPaper())
                    .filter(paper.kind().code()::equals)
                    .isPresent();
            if (paper.required() || asked) {
                papers.add(receive(plan, sop, paper, letterDate));
            }
        }
        return papers;
    }

    private Received receive(SamplePlan plan, Sop sop, SopPaper paper, String letterDate) {
        byte[] pdf = writer.write(template(), values(plan, sop, paper, letterDate), WriteOptions.FINAL);
        try {
            Answer answer = intake.receive(
                    new ByteArrayInputStream(pdf),
                    paper.kind().code() + ".pdf",
                    new PaperKind(paper.kind().code()));
            if (answer instanceof Answer.Accepted accepted) {
                return accepted.paper();
            }
            throw new IllegalStateException("a sample paper was refused: " + answer);
        } catch (IOException e) {
            throw new UncheckedIOException("a sample paper could not be written", e);
        }
    }

    private static Map<String, String> values(SamplePlan plan, Sop sop, SopPaper paper, String letterDate) {
        SamplePerson person = plan.person();
        Map<String, String> values = new HashMap<>();
        values.put("judul", paper.name());
        values.put("instansi", person.agency());
        values.put("nomor", plan.letterNumber());
        values.put("tanggal", letterDate);
        values.put("nama", person.name());
        values.put("nip", person.nip());
        values.put("pangkat", person.rank());
        values.put("jabatan", person.position());
        values.put("email", person.email());
        values.put("alasan", sop.reason(plan.reason()).map(r -> r.text()).orElse(""));
        values.put("layanan", sop.name());
        return values;
    }

    private static Template template() {
        try (InputStream in = SamplePapers.class.getResourceAsStream("kertas-contoh.xhtml")) {
            return Template.of("kertas-contoh", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample template is missing from the WAR", e);
        }
    }
}
