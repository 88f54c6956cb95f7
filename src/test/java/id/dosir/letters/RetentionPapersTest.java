package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.StoragePlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers of retention keep the promise of all others: PDF/A-2a and PDF/UA-1. */
class RetentionPapersTest {

    private static final Path PROOFS = Path.of("target", "papers");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-11-24T02:24:00Z"), ZoneId.of("Asia/Makassar"));
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 23);
    private static final Official KEEPER =
            new Official("Arsiparis", "Yusuf Mamonto, A.Md.", "Penata (III/c)", "19820303 200801 1 005");
    private static final RetentionWriter WRITER = new RetentionWriter(
            Samples.TEMPLATES, Samples.WRITER, new ReplyWriter(Samples.TEMPLATES, Samples.WRITER, CLOCK), CLOCK);

    private static void keepsItsPromise(String name, byte[] pdf) throws Exception {
        Files.createDirectories(PROOFS);
        Files.write(PROOFS.resolve(name + ".pdf"), pdf);
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).as("%s %s", name, flavour).isEmpty();
        }
    }

    private static RecordList list(boolean inactive, int files) {
        return new RecordList(
                inactive,
                LocalDate.of(2031, 11, 24),
                false,
                IntStream.rangeClosed(1, files)
                        .mapToObj(i -> new RecordList.File(
                                String.format("000.6.5.2/P-2026-%04d", i),
                                "000.6.5.2",
                                "Permohonan Pencabutan Sertifikat Elektronik a.n. Contoh Pemilik Sertifikat, S.Pd.",
                                CLOSED.minusDays(400),
                                CLOSED,
                                i == 2,
                                i == 1 ? new StoragePlace("Gudang 1", "R-2", "B-12", "7") : StoragePlace.NONE,
                                LocalDate.of(2031, 11, 23),
                                RetentionAction.DESTROY,
                                List.of(
                                        new RecordList.Item("Surat Permohonan", CLOSED, false),
                                        new RecordList.Item("SK Jabatan Terakhir", CLOSED, true))))
                        .toList(),
                KEEPER);
    }

    @Test
    void the_lists_of_records_have_the_official_columns() throws Exception {
        byte[] active = WRITER.write(list(false, 30));
        keepsItsPromise("daftar-arsip-aktif", active);
        String text = Pdf.text(active).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Nomor berkas", "Kode klasifikasi", "Uraian informasi berkas", "Kurun waktu", "No. item")
                .contains("Tingkat perkembangan", "2025–2026", "Asli", "Kopi", "Ditahan")
                .doesNotContain("Nasib akhir");

        byte[] inactive = WRITER.write(list(true, 3));
        keepsItsPromise("daftar-arsip-inaktif", inactive);
        assertThat(Pdf.text(inactive).replaceAll("\\s+", " "))
                .contains("Lokasi simpan", "Jangka simpan", "Nasib akhir", "Gudang 1 / R-2 / B-12 / 7", "Musnah");
        keepsItsPromise("daftar-arsip-inaktif-kosong", WRITER.write(list(true, 0)));
    }

    @Test
    void the_minutes_name_who_decided_what_went_what_stayed_and_every_file() throws Exception {
        Sha256 file = new Sha256("ab".repeat(32));
        byte[] minutes = WRITER.write(new DestructionMinutes(
                "BA-MUSNAH 0001/2031",
                LocalDate.of(2031, 11, 24),
                "Jadwal Retensi Arsip Kabupaten Bolaang Mongondow",
                new Carrying(
                        "Gudang arsip",
                        "Dicacah",
                        "Ani Mokoagow, Bagian Hukum",
                        "Budi Damopolii, Inspektorat",
                        "Tertimpa dalam 90 hari."),
                List.of(
                        new DestructionMinutes.Hand(State.PROPOSED, "Yusuf Mamonto", "Arsiparis", CLOCK.instant()),
                        new DestructionMinutes.Hand(State.REVIEWED, "Rahma Damopolii", "Kabid", CLOCK.instant()),
                        new DestructionMinutes.Hand(
                                State.APPROVED, "Ahmad Paputungan", "Kepala Dinas", CLOCK.instant())),
                List.of(new DestructionMinutes.Entry(
                        "000.6.5.2/P-2026-0001",
                        "000.6.5.2",
                        "Pencabutan Sertifikat Elektronik",
                        CLOSED,
                        CLOSED,
                        2,
                        "REG 0001/2026",
                        LocalDate.of(2031, 11, 23))),
                List.of(new DestructionMinutes.Left("000.6.5.2/P-2026-0002", Refusal.RECORD_HELD)),
                List.of(
                        new DestructionMinutes.Print("P-2026-0001", "surat-permohonan", file, false),
                        new DestructionMinutes.Print("P-2026-0001", "surat-rekomendasi", file, true)),
                KEEPER));
        keepsItsPromise("berita-acara-pemusnahan", minutes);

        String text = Pdf.text(minutes).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Senin, 24 November 2031", "sebanyak 1 berkas", "Pengusul", "Penilai", "Penyetuju")
                .contains(
                        "Tertimpa dalam 90 hari.",
                        "REG 0001/2026",
                        "Ditahan (legal hold)",
                        "juga milik permohonan lain");
        assertThat(text.replace(" ", "")).contains(file.hex());
    }

    @Test
    void the_report_of_what_is_due_is_written_with_the_template_that_was_waiting_for_it() throws Exception {
        byte[] report = WRITER.write(new RetentionReport(
                LocalDate.of(2031, 11, 24),
                LocalDate.of(2031, 11, 24),
                List.of(new RetentionReport.Entry(
                        "000.6.5.2/P-2026-0001",
                        "P-2026-0001",
                        "Permohonan",
                        CLOSED,
                        LocalDate.of(2031, 11, 23),
                        RetentionWriter.action(RetentionAction.DESTROY))),
                KEEPER));
        keepsItsPromise("laporan-retensi", report);
        assertThat(Pdf.text(report)).contains("LAPORAN RETENSI ARSIP", "Musnah");
    }

    @Test
    void the_minutes_of_a_hand_over_name_both_sides_and_the_hash_of_every_package() throws Exception {
        Sha256 manifest = new Sha256("cd".repeat(32));
        Sha256 zip = new Sha256("ef".repeat(32));
        byte[] minutes = WRITER.write(new TransferMinutes(
                "BA-SERAH 0001/2031",
                "Jadwal Retensi Arsip Kabupaten Bolaang Mongondow",
                new Handing(
                        "Depo Arsip Lolak",
                        "Dinas Perpustakaan dan Kearsipan Kabupaten Bolaang Mongondow",
                        "Rusdi Gumeleng, S.IP.",
                        "Kepala Bidang Pengelolaan Arsip",
                        LocalDate.of(2031, 11, 24)),
                List.of(
                        new DestructionMinutes.Hand(State.PROPOSED, "Yusuf Mamonto", "Arsiparis", CLOCK.instant()),
                        new DestructionMinutes.Hand(State.APPROVED, "Ahmad Paputungan", "Kadis", CLOCK.instant())),
                List.of(new TransferMinutes.Entry(
                        "000.6.5.6/P-2026-0001",
                        "Penerbitan Sertifikat Elektronik",
                        CLOSED,
                        CLOSED,
                        "",
                        manifest,
                        zip,
                        1_234_567)),
                List.of(new DestructionMinutes.Left("000.6.5.6/P-2026-0002", Refusal.PACKAGE_STALE)),
                KEEPER));
        keepsItsPromise("berita-acara-serah-terima", minutes);

        String text = Pdf.text(minutes).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Senin, 24 November 2031", "sebanyak 1 berkas", "PIHAK PERTAMA", "PIHAK KEDUA")
                .contains("Rusdi Gumeleng, S.IP.", "1.234.567", "Berubah sejak paketnya dibuat");
        assertThat(text.replace(" ", "")).contains(manifest.hex(), zip.hex());
    }

    @Test
    void the_list_of_a_proposal_says_of_what_kind_it_is_and_who_decided_on_it() throws Exception {
        for (ProposalKind kind : ProposalKind.values()) {
            byte[] list = WRITER.write(
                    list(true, 3),
                    new ProposalList(
                            kind,
                            "BA-UJI 0001/2031",
                            List.of(new DestructionMinutes.Hand(
                                    State.PROPOSED, "Yusuf Mamonto", "Arsiparis", CLOCK.instant()))));
            keepsItsPromise("daftar-usul-" + kind, list);
            assertThat(Pdf.text(list).replaceAll("\\s+", " "))
                    .contains("DAFTAR ARSIP USUL " + (kind == ProposalKind.TRANSFER ? "SERAH" : "MUSNAH"))
                    .contains("BA-UJI 0001/2031", "Pengusul", "Gudang 1 / R-2 / B-12 / 7");
        }
    }
}
