package id.dosir.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on a Lembar Disposisi (form of Permendagri 54/2009).
 *
 * @param from surat dari
 * @param letterNumber no. surat
 * @param letterDate tgl. surat
 * @param received diterima tgl
 * @param agenda no. agenda
 * @param urgency sifat; none ticked means an ordinary letter
 * @param subject hal
 * @param recipients diteruskan kepada, the leading one with mark {@code 1}
 * @param instructions dengan hormat harap
 * @param ownInstruction further instruction in words, if any
 * @param note catatan; may be empty
 * @param due batas waktu, if any
 * @param superior who passes it on
 * @param initials paraf
 * @param dossier number of the dossier
 * @param ordinal such as {@code 1 dari 2}
 * @param qr address of the dossier
 */
public record Slip(
        String from,
        String letterNumber,
        LocalDate letterDate,
        Instant received,
        String agenda,
        Set<Urgency> urgency,
        String subject,
        List<Recipient> recipients,
        Set<Instruction> instructions,
        Optional<String> ownInstruction,
        String note,
        Optional<Instant> due,
        Official superior,
        Initials initials,
        String dossier,
        String ordinal,
        String qr) {

    public Slip {
        urgency = Set.copyOf(urgency);
        recipients = List.copyOf(recipients);
        instructions = Set.copyOf(instructions);
    }

    public enum Urgency {
        SANGAT_SEGERA,
        SEGERA,
        RAHASIA
    }

    public enum Instruction {
        TANGGAPAN,
        PROSES,
        KOORDINASI
    }

    /**
     * @param mark {@code 1} for the leading one, {@code x} for a tick
     * @param who post, with a name where that helps
     */
    public record Recipient(String mark, String who) {}

    /**
     * Who initialled the slip is its superior.
     *
     * @param at when
     * @param enteredBy name and post of whoever entered a slip that was initialled on paper
     * @param enteredAt when he did
     */
    public record Initials(Instant at, Optional<String> enteredBy, Optional<Instant> enteredAt) {

        /** @return initialled in the system itself */
        public static Initials here(Instant at) {
            return new Initials(at, Optional.empty(), Optional.empty());
        }
    }
}
