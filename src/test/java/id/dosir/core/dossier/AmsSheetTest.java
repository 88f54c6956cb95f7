package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.AmsSheet.Field;
import id.dosir.core.dossier.AmsSheet.Line;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmsSheetTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Test
    void fields_come_in_the_order_in_which_ams_asks_and_as_ams_takes_them() {
        AmsSheet sheet = sheet(ready(), List.of(Field.LETTER_NUMBER, Field.NIK, Field.NIP, Field.LETTER_DATE));

        assertThat(sheet.lines()).extracting(Line::field).startsWith(Field.LETTER_NUMBER, Field.NIK);
        assertThat(value(sheet, Field.NIK)).matches("\\d{16}");
        assertThat(value(sheet, Field.NIP)).matches("\\d{18}");
        assertThat(value(sheet, Field.LETTER_NUMBER)).isEqualTo("000.6.5.2/12/Diskominfo/XI/2026");
        assertThat(value(sheet, Field.LETTER_DATE)).matches("\\d{2}-\\d{2}-2026");
    }

    @Test
    void what_the_dossier_does_not_know_is_no_line() {
        assertThat(sheet(ready(), Arrays.asList(Field.values())).lines())
                .isNotEmpty()
                .noneMatch(line -> line.value().isBlank());
    }

    @Test
    void the_papers_are_those_of_the_applicant_beside_the_signed_letter() {
        AmsSheet sheet = sheet(
                ready().withAttachments(List.of(Papers.paper(PaperKind.SLIP), Papers.paper(PaperKind.WORK_EVIDENCE))),
                List.of(Field.NIK));

        assertThat(sheet.letter().sha256()).isEqualTo(Papers.signedLetter().signed());
        assertThat(sheet.papers())
                .extracting(Attachment::kind)
                .containsExactlyElementsOf(
                        Papers.required().stream().map(Attachment::kind).toList());
    }

    @Test
    void there_is_no_sheet_before_the_signature_nor_after_the_submission() {
        List<Field> all = Arrays.asList(Field.values());

        assertThat(AmsSheet.of(Dossiers.awaitingSignature(), all, WITA)).isEmpty();
        assertThat(AmsSheet.of(Dossiers.awaitingConfirmation(), all, WITA)).isEmpty();
    }

    private static Dossier ready() {
        Dossier dossier = Dossiers.awaitingSubmission();
        Attachment signed = new Attachment(
                PaperKind.LETTER,
                Papers.signedLetter().signed(),
                "surat.pdf",
                "application/pdf",
                4200,
                1,
                Dossiers.MONDAY);
        boolean there =
                dossier.attachments().stream().anyMatch(paper -> paper.sha256().equals(signed.sha256()));
        return there ? dossier : dossier.withAttachments(List.of(signed));
    }

    private static AmsSheet sheet(Dossier dossier, List<Field> order) {
        Optional<AmsSheet> sheet = AmsSheet.of(dossier, order, WITA);
        assertThat(sheet).isPresent();
        return sheet.get();
    }

    private static String value(AmsSheet sheet, Field field) {
        return sheet.lines().stream()
                .filter(line -> line.field() == field)
                .map(Line::value)
                .findFirst()
                .orElseThrow();
    }
}
