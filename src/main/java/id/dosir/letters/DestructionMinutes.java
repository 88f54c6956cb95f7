package id.dosir.letters;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of a destruction (berita acara pemusnahan arsip) with the list of what was destroyed. Names nobody whose dossier it was.
 *
 * @param number of the minutes
 * @param day on which it was carried out
 * @param schedule name of the schedule of retention
 * @param how it was carried out
 * @param hands who proposed, reviewed and approved, in this order
 * @param destroyed in the order of the list
 * @param left records of the list that were not destroyed
 * @param prints files that were removed, or stayed since another dossier has them
 * @param keeper head of the records unit, who carried it out
 */
public record DestructionMinutes(
        String number,
        LocalDate day,
        String schedule,
        Carrying how,
        List<Hand> hands,
        List<Entry> destroyed,
        List<Left> left,
        List<Print> prints,
        Official keeper) {

    public DestructionMinutes {
        hands = List.copyOf(hands);
        destroyed = List.copyOf(destroyed);
        left = List.copyOf(left);
        prints = List.copyOf(prints);
    }

    /** @param state to which the person brought it */
    public record Hand(Proposal.State state, String name, String title, Instant at) {}

    /**
     * @param file nomor berkas
     * @param series kode klasifikasi
     * @param service name of its SOP: the description names nobody
     * @param from kurun waktu
     * @param until kurun waktu
     * @param count files
     * @param register number in the register; empty for none
     * @param due last day of keeping
     */
    public record Entry(
            String file,
            String series,
            String service,
            LocalDate from,
            LocalDate until,
            int count,
            String register,
            LocalDate due) {}

    /**
     * @param file nomor berkas
     * @param reason why it stayed
     */
    public record Left(String file, Refusal reason) {}

    /**
     * @param dossier number
     * @param kind of the file
     * @param sha256 hash of its bytes
     * @param shared whether it stays since another dossier has it
     */
    public record Print(String dossier, String kind, Sha256 sha256, boolean shared) {}
}
