package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.OpenDossier;
import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Code;
import id.dosir.desk.Certificates.Shown;
import id.dosir.desk.Duplicates.Place;
import id.dosir.desk.HolderStatus.Standing;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.intake.PaperCertificates;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.routing.ShippedConfiguration;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told before a request is filed, to whom, and what of it is written down. */
class DuplicatesIT extends Installed {

    private static final Actor STRANGER =
            new Actor(new PersonId("rangkap-asing"), "Orang Lain", Optional.empty(), "", Set.of());

    @Inject
    Duplicates duplicates;

    @Inject
    HolderStatus status;

    @Inject
    Certificates certificates;

    @Inject
    PaperCertificates kept;

    @Inject
    id.dosir.routing.Dossiers dossiers;

    @Inject
    Registered registered;

    @Inject
    DocumentStore store;

    @Inject
    JournalReader journal;

    @Inject
    OneTransaction transaction;

    private Dossier open(int year, String nip, String nik, String behalf, List<Attachment> papers) throws Exception {
        Map<String, String> fields = Dossiers.form(nip, "MUTASI").byField();
        fields.put("nik", nik);
        fields.put("behalf", behalf);
        DossierNumber number = DossierNumber.of(year, 1);
        Dossier made = Dossiers.moved(new OpenDossier(ShippedConfiguration.sop(), ApplicationForm.of(fields), papers)
                        .open(number, Dossiers.by(Actors.SITI), Dossiers.TODAY))
                .dossier();
        transaction.of(() -> dossiers.add(made));
        return made;
    }

    private static List<Attachment> papers(String hash, String... more) {
        List<Attachment> papers = new ArrayList<>();
        for (String kind : List.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir")) {
            papers.add(paper(kind, hash));
        }
        for (String kind : more) {
            papers.add(paper(kind, hash));
        }
        return papers;
    }

    private static Attachment paper(String kind, String hash) {
        return new Attachment(
                new PaperKind(kind), new Sha256(hash), kind + ".pdf", "application/pdf", 10, 1, Dossiers.MONDAY);
    }

    @Test
    void an_open_request_of_the_same_person_is_told_and_its_number_only_to_who_may_read_it() throws Exception {
        Dossier dossier = open(2170, "198801012010011003", "7101010101880071", "", papers("1a".repeat(32)));
        String number = dossier.number().value();

        assertThat(duplicates.openRequests("7101 0101 0188 0071", "", Actors.HEAD))
                .isEqualTo(new Place(List.of(number), false));
        assertThat(duplicates.openRequests("", "19880101 201001 1 003", Actors.SITI))
                .isEqualTo(new Place(List.of(number), false));
        assertThat(duplicates.openRequests("7101010101880071", "198801012010011003", STRANGER))
                .isEqualTo(new Place(List.of(), true));
        assertThat(duplicates.openRequests("7101010101880072", "", STRANGER).isThere())
                .isFalse();
    }

    @Test
    void a_request_that_is_closed_is_no_duplicate() throws Exception {
        Dossier like = Dossiers.opened(
                ShippedConfiguration.sop(), Actors.SITI, ofPerson("198801012010011005", "7101010101880075"));
        registered.made(2171, 1, papers("1b".repeat(32)), like.application());

        assertThat(duplicates.openRequests("7101010101880075", "198801012010011005", Actors.HEAD))
                .isEqualTo(Place.NONE);
    }

    private static ApplicationForm ofPerson(String nip, String nik) {
        Map<String, String> fields = Dossiers.form(nip, "MUTASI").byField();
        fields.put("nik", nik);
        return ApplicationForm.of(fields);
    }

    @Test
    void who_looked_for_a_person_is_written_down_with_what_he_found_and_without_the_nik() throws Exception {
        Dossier dossier = open(2172, "198801012010011004", "7101010101880074", "", papers("1c".repeat(32)));
        long before = journal.head().number();

        duplicates.openRequests("7101010101880074", "", STRANGER);
        duplicates.openRequests("", "", STRANGER);
        duplicates.openRequests("7101", "bukan NIP", STRANGER);

        List<JournalLine> lines = searches(before);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.person()).isEqualTo(STRANGER.id().value());
            assertThat(line.detail()).isEqualTo("NIK, 1 permohonan terbuka: " + dossier.number());
            assertThat(line.toString()).doesNotContain("7101010101880074");
        });
    }

    private List<JournalLine> searches(long after) {
        return journal.above(after, 100).stream()
                .filter(line -> line.kind().equals("SEARCH"))
                .filter(line -> line.person().equals(STRANGER.id().value()))
                .toList();
    }

    @Test
    void the_same_bytes_are_found_in_any_dossier_and_its_number_told_only_to_who_may_read_it() throws Exception {
        String hash = "1d".repeat(32);
        Dossier dossier = open(2173, "198801012010011006", "7101010101880076", "", papers(hash));
        String number = dossier.number().value();

        assertThat(duplicates.sameBytes(new Sha256(hash), Actors.HEAD)).isEqualTo(new Place(List.of(number), false));
        assertThat(duplicates.sameBytes(new Sha256(hash), STRANGER)).isEqualTo(new Place(List.of(), true));
        assertThat(duplicates.sameBytes(new Sha256("1e".repeat(32)), Actors.HEAD))
                .isEqualTo(Place.NONE);
    }

    @Test
    void on_whose_behalf_it_was_filed_is_kept_with_the_dossier() throws Exception {
        Dossier dossier =
                open(2174, "198801012010011007", "7101010101880077", "PERGI", papers("1f".repeat(32), "surat-tugas"));

        assertThat(dossiers.find(dossier.number())
                        .map(Loaded::dossier)
                        .flatMap(found -> found.application().behalf())
                        .map(ground -> ground.code() + " " + ground.text()))
                .contains("PERGI Pemilik sudah pindah atau berhenti");
    }

    @Test
    void a_filed_certificate_is_read_in_the_background_and_held_against_the_request() throws Exception {
        byte[] certificate;
        try (InputStream in = DuplicatesIT.class.getResourceAsStream("/papers/P1/sertifikat.cer")) {
            certificate = in.readAllBytes();
        }
        Staged staged = store.stage(new ByteArrayInputStream(certificate), certificate.length);
        Sha256 name = staged.sha256();
        store.keep(staged);
        List<Attachment> papers = papers("20".repeat(32));
        papers.add(new Attachment(
                PaperKind.CERTIFICATE,
                name,
                "sertifikat.cer",
                "application/pkix-cert",
                certificate.length,
                0,
                Dossiers.MONDAY));
        Dossier dossier = open(2175, "198801012010011008", "7101010101880078", "", papers);
        kept.ask(name, PaperKind.CERTIFICATE, Dossiers.MONDAY);
        kept.ask(new Sha256("21".repeat(32)), new PaperKind("ktp"), Dossiers.MONDAY);

        Patience.until("the certificate is read", Duration.ofSeconds(60), () -> kept.of(name)
                .isPresent());

        assertThat(certificates.of(dossier)).singleElement().satisfies(shown -> {
            assertThat(shown)
                    .extracting(Shown::facts)
                    .extracting(CertificateFacts::holder)
                    .isEqualTo("Randika Mokolanut");
            assertThat(shown.findings()).extracting(Finding::code).contains(Code.SERTIFIKAT_ORANG_LAIN);
        });
        assertThat(kept.waiting(10)).doesNotContain(new Sha256("21".repeat(32)));
    }

    @Test
    void the_holders_status_is_asked_in_the_background_once_and_for_ten_people_an_hour() {
        long before = journal.head().number();

        Standing first = status.of("7101010101880080", STRANGER);
        assertThat(first).isIn(Standing.ASKING, Standing.NOT_ASKED);
        if (first == Standing.NOT_ASKED) {
            return; // a server without BSrE has nobody to ask
        }
        Patience.until(
                "BSrE answered",
                Duration.ofSeconds(30),
                () -> status.of("7101010101880080", STRANGER) != Standing.ASKING);
        assertThat(status.of("7101010101880080", STRANGER)).isIn(Standing.NONE, Standing.UNREACHABLE);
        for (int other = 1; other < HolderStatus.MOST_AN_HOUR; other++) {
            assertThat(status.of("710101010188009" + other, STRANGER)).isNotEqualTo(Standing.LIMITED);
        }
        assertThat(status.of("7101010101880101", STRANGER)).isEqualTo(Standing.LIMITED);
        assertThat(status.of("710101", STRANGER)).isEqualTo(Standing.NOT_ASKED);
        assertThat(searches(before)).hasSize(HolderStatus.MOST_AN_HOUR).noneMatch(line -> line.toString()
                .contains("71010101018800"));
    }
}
