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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be found of one dossier and of its line in the register. A NIK may stand in its texts: the index takes it out
 * before anything is written.
 *
 * @param number of the dossier
 * @param version of the dossier: an older one never replaces a newer one
 * @param changed when the dossier came to this version
 * @param name of the certificate's holder
 * @param nip empty for people who have none
 * @param nik of the holder, where known; the index keeps only a keyed hash
 * @param agency instansi
 * @param position jabatan
 * @param reasonCode of the SOP
 * @param reasonText what people read
 * @param stage where the dossier is
 * @param serial of the certificate, where known
 * @param applicantLetter number of the applicant's letter
 * @param letter number of the recommendation, as printed, once it has one
 * @param register number in the register, once it has one
 * @param year of filing
 * @param nature urgency
 * @param openedAt when it was filed
 * @param revokedAt when the certificate was revoked, once known
 * @param dates by which it can be found besides: of its letters, in the office's zone
 * @param inTime whether every step that has ended kept its standard time; empty while none has
 * @param applicant who filed it
 * @param readers who may find it: {@link #OFFICERS} and {@link #person(PersonId)}
 * @param papers with the texts of their pages
 * @param destroyed whether the dossier is gone: then all of this is what its line in the register says, and it has neither papers nor a NIK
 */
public record Findable(
        DossierNumber number,
        long version,
        Instant changed,
        String name,
        Optional<Nip> nip,
        Optional<Nik> nik,
        String agency,
        String position,
        String reasonCode,
        String reasonText,
        Stage.Name stage,
        Optional<SerialNumber> serial,
        String applicantLetter,
        Optional<String> letter,
        Optional<RegisterNumber> register,
        int year,
        Nature nature,
        Instant openedAt,
        Optional<Instant> revokedAt,
        Set<LocalDate> dates,
        Optional<Boolean> inTime,
        PersonId applicant,
        Set<String> readers,
        List<Paper> papers,
        boolean destroyed) {

    /** Reader token of everybody who works in the office. */
    public static final String OFFICERS = "petugas";

    /** Value of {@link Facet#STAGE} for the line of a destroyed dossier. */
    public static final String DESTROYED = "DESTROYED";

    /** Value of {@link Facet#TIME}. */
    public static final String IN_TIME = "tepat";

    /** Value of {@link Facet#TIME}. */
    public static final String LATE = "lewat";

    public Findable {
        dates = Set.copyOf(dates);
        readers = Set.copyOf(readers);
        papers = List.copyOf(papers);
        if (destroyed && (nik.isPresent() || !papers.isEmpty() || register.isEmpty())) {
            throw new IllegalArgumentException("of a destroyed dossier only its line in the register is found");
        }
    }

    /** @return the reader token of one person: the applicant, or the holder of the certificate */
    public static String person(PersonId person) {
        return "orang:" + person.value();
    }

    /**
     * @param file name of the stored bytes
     * @param kind of the paper
     * @param kindName what people read
     * @param fileName as uploaded
     * @param pages text of each page, in order; empty where nothing could be read
     */
    public record Paper(Sha256 file, PaperKind kind, String kindName, String fileName, List<String> pages) {
        public Paper {
            pages = List.copyOf(pages);
        }
    }
}
