package id.dosir.letters;

import id.dosir.core.document.Sha256;
import id.dosir.core.retention.Handing;
import id.dosir.letters.DestructionMinutes.Hand;
import id.dosir.letters.DestructionMinutes.Left;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of a hand-over (berita acara serah terima arsip statis) with the list of what was handed over. Names nobody whose dossier it
 * is: the packages do.
 *
 * @param number of the minutes
 * @param schedule name of the schedule of retention
 * @param how it was done
 * @param hands who proposed, reviewed, approved and carried it out, in this order
 * @param handed in the order of the list
 * @param left records of the list that were not handed over
 * @param keeper head of the records unit, who hands over
 */
public record TransferMinutes(
        String number,
        String schedule,
        Handing how,
        List<Hand> hands,
        List<Entry> handed,
        List<Left> left,
        Official keeper) {

    public TransferMinutes {
        hands = List.copyOf(hands);
        handed = List.copyOf(handed);
        left = List.copyOf(left);
    }

    /**
     * @param file nomor berkas
     * @param service name of its SOP
     * @param from kurun waktu
     * @param until kurun waktu
     * @param register number in the register; empty for none
     * @param manifest hash over the manifest of its package
     * @param zip hash of the package
     * @param size of the package in bytes
     */
    public record Entry(
            String file,
            String service,
            LocalDate from,
            LocalDate until,
            String register,
            Sha256 manifest,
            Sha256 zip,
            long size) {}
}
