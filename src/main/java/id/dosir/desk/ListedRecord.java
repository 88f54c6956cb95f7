package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record on a proposal; once it is destroyed, all that is left of it, and it names nobody.
 *
 * @param ordinal on the list, from 1
 * @param state how far it is
 * @param refusal why it was left out after the approval
 * @param series code
 * @param sop code
 * @param register year and number of its line in the register, if it has one
 * @param letterNumber of the letter, if there was one
 * @param files that it had; none before it is destroyed
 * @param lines of its history
 * @param lastSeal of that history
 * @param residue over what is left of the history
 */
public record ListedRecord(
        int ordinal,
        DossierNumber dossier,
        State state,
        Optional<Refusal> refusal,
        String series,
        String sop,
        Instant openedAt,
        LocalDate closed,
        LocalDate keepUntil,
        Optional<String> register,
        Optional<String> letterNumber,
        List<File> files,
        int lines,
        Optional<String> lastSeal,
        Optional<String> residue,
        Optional<Instant> endedAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        /** Left out: something stood against it when its turn came. */
        STOPPED,
        /** Its rows are blank; files and index may still have to follow. */
        EMPTIED,
        /** Nothing is left but this. */
        GONE,
        /** It was handed over, and is here still. */
        AWAY;

        boolean ended() {
            return this == STOPPED || this == GONE || this == AWAY;
        }
    }

    /**
     * @param name SHA-256
     * @param kind what it was
     * @param shared whether it stays because another dossier has the same file
     */
    public record File(Sha256 name, String kind, int pages, long size, boolean shared) {

        String line(String outcome) {
            return name.hex() + " " + kind + " " + pages + " " + size + " " + outcome;
        }

        static File of(String line) {
            String[] parts = line.split(" ");
            return new File(
                    new Sha256(parts[0]),
                    parts[1],
                    Integer.parseInt(parts[2]),
                    Long.parseLong(parts[3]),
                    parts[4].equals("SHARED"));
        }
    }

    public ListedRecord {
        files = List.copyOf(files);
    }
}
