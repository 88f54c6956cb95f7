package id.dosir.desk;

import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.retention.KeptDossier;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What a package is about, for people and for other archives: {@code metadata.json}. Its keys are Indonesian, as its reader is. */
final class PackageMetadata {

    private final Dossier dossier;
    private final KeptDossier record;
    private final Map<PackedFiles.Named, String> papers;
    private final PackageWords words;
    private final ZoneId zone;

    PackageMetadata(
            Dossier dossier,
            KeptDossier record,
            Map<PackedFiles.Named, String> papers,
            PackageWords words,
            ZoneId zone) {
        this.dossier = dossier;
        this.record = record;
        this.papers = papers;
        this.words = words;
        this.zone = zone;
    }

    /** @return uraian informasi berkas, as the lists of records have it */
    String subject() {
        return Letters.subject(dossier.sop(), dossier.application().subscriber().name());
    }

    /** @param seals of the history, in order */
    String json(List<String> seals) {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("bentuk", "dosir-arsip-1")
                .add("nomorPermohonan", dossier.number().value())
                .add("nomorBerkas", record.fileNumber())
                .add("uraian", subject())
                .add(
                        "sop",
                        Json.createObjectBuilder()
                                .add("kode", dossier.sop().code())
                                .add("versi", dossier.sop().version())
                                .add("nama", dossier.sop().name()))
                .add("keadaan", words.stage(dossier.stage().name()))
                .add("diajukan", moment(dossier.openedAt()))
                .add("ditutup", record.keeping().closed().toString())
                .add("retensi", keeping())
                .add("permohonan", application());
        dossier.stage()
                .signedLetter()
                .ifPresent(letter -> all.add(
                        "suratRekomendasi",
                        Json.createObjectBuilder()
                                .add("nomor", letter.number().printed())
                                .add("penandaTangan", letter.signerName())
                                .add("ditandatangani", moment(letter.signedAt()))
                                .add("sha256", letter.signed().hex())));
        dossier.stage()
                .revocation()
                .ifPresent(revoked -> all.add(
                        "pencabutan",
                        Json.createObjectBuilder()
                                .add("bukti", revoked.source().name())
                                .add("dicabut", moment(revoked.revokedAt()))));
        dossier.stage().registerNumber().ifPresent(number -> all.add("nomorRegister", number.toString()));
        all.add("naskah", papers());
        all.add(
                "riwayat",
                Json.createObjectBuilder()
                        .add("baris", dossier.history().size())
                        .add("segelTerakhir", seals.isEmpty() ? "" : seals.get(seals.size() - 1)));
        StringWriter text = new StringWriter();
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)
                .write(all.build());
        return text.toString().strip() + "\n";
    }

    private JsonObjectBuilder keeping() {
        return Json.createObjectBuilder()
                .add("seri", record.series())
                .add("aktifSampai", record.keeping().activeUntil().toString())
                .add("disimpanSampai", record.keeping().keepUntil().toString())
                .add("nasibAkhir", words.action(record.keeping().action()))
                .add("ditahan", record.held())
                .add(
                        "lokasiKertas",
                        Json.createObjectBuilder()
                                .add("ruang", record.place().room())
                                .add("rak", record.place().rack())
                                .add("boks", record.place().box())
                                .add("folder", record.place().folder()));
    }

    private JsonObjectBuilder application() {
        Application application = dossier.application();
        Subscriber holder = application.subscriber();
        JsonObjectBuilder person = Json.createObjectBuilder().add("nama", holder.name());
        holder.nip().ifPresent(nip -> person.add("nip", nip.digits()));
        person.add("nikTersamar", holder.nik().masked())
                .add("jabatan", holder.position())
                .add("instansi", holder.agency());
        application.serial().ifPresent(serial -> person.add("nomorSeriSertifikat", serial.toString()));
        return Json.createObjectBuilder()
                .add("pemilikSertifikat", person)
                .add("alasan", application.reason().text())
                .add("penjelasan", application.explanation())
                .add(
                        "surat",
                        Json.createObjectBuilder()
                                .add("dari", application.letterFrom())
                                .add("nomor", application.letterNumber())
                                .add("tanggal", application.letterDate().toString()));
    }

    /** Each file once; under it, what the dossier says of it. */
    private JsonArrayBuilder papers() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        papers.forEach((file, path) -> {
            JsonObjectBuilder paper = Json.createObjectBuilder()
                    .add("file", path.substring(PackageMaker.DATA.length()))
                    .add("sha256", file.file().hex())
                    .add("jenis", dossier.sop().paperName(file.kind()));
            dossier.attachments().stream()
                    .filter(a -> a.sha256().equals(file.file()))
                    .findFirst()
                    .ifPresent(a -> told(paper, a));
            all.add(paper);
        });
        return all;
    }

    private void told(JsonObjectBuilder paper, Attachment attachment) {
        paper.add("namaAsal", attachment.fileName())
                .add("tipe", attachment.mediaType())
                .add("byte", attachment.size())
                .add("halaman", attachment.pages())
                .add("masuk", moment(attachment.addedAt()));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MICROS).atZone(zone));
    }
}
