package id.dosir.archive;

import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented dossiers. */
final class Samples {

    static final String NIK = "7101055703820001";
    static final Instant DAY = Instant.parse("2026-11-22T01:00:00Z");
    static final BigInteger SERIAL = new BigInteger("4A0F2233445566778899AABBCCDDEE01", 16);

    private Samples() {}

    static Findable dossier(int sequence, String name, String... pages) {
        return dossier(sequence, 1, name, Stage.Name.AWAITING_SIGNATURE, Set.of(Findable.OFFICERS), pages);
    }

    static Findable dossier(
            int sequence, long version, String name, Stage.Name stage, Set<String> readers, String... pages) {
        boolean registered = stage == Stage.Name.REGISTERED;
        return new Findable(
                DossierNumber.of(2026, sequence),
                version,
                DAY.plus(Duration.ofHours(sequence)),
                name,
                Optional.of(new Nip(String.format("19820317200604%d%03d", 2, sequence % 1000))),
                Optional.of(new Nik(NIK)),
                "Dinas Pendidikan",
                "Kepala Seksi Kurikulum",
                "MUTASI",
                "Mutasi ke instansi lain",
                stage,
                Optional.of(new SerialNumber(SERIAL.add(BigInteger.valueOf(sequence * 256L)))),
                "800/" + (7000 + sequence) + "/DISDIK/2026",
                registered ? Optional.of("000.6.5.2/" + sequence + "/DKI/2026") : Optional.empty(),
                registered ? Optional.of(new RegisterNumber(2026, sequence)) : Optional.empty(),
                2026,
                Nature.ORDINARY,
                DAY.plus(Duration.ofHours(sequence)),
                registered ? Optional.of(DAY.plus(Duration.ofDays(sequence))) : Optional.empty(),
                Set.of(),
                Optional.empty(),
                new PersonId("siti"),
                readers,
                pages.length == 0
                        ? List.of()
                        : List.of(new Findable.Paper(
                                new Sha256("ab".repeat(32)),
                                new PaperKind("surat-permohonan"),
                                "Surat Permohonan",
                                "surat.pdf",
                                List.of(pages))),
                false);
    }

    static Query query(String text) {
        return new Query(text, Set.of(Findable.OFFICERS), Query.Scope.ALL, 0, 50, Query.Order.RELEVANCE);
    }
}
