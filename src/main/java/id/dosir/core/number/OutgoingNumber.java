package id.dosir.core.number;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.DossierNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of an outgoing letter and all that is known of it.
 *
 * @param number itself
 * @param kind what its letter says
 * @param state what became of it
 * @param day date of its letter; as long as it is reserved, the day that it is meant for
 * @param at when it was given out
 * @param dossier whose letter it is; none on paper
 * @param reserved who set it aside, when and why
 * @param paper its letter on paper, once entered
 * @param entered who entered that, and when
 * @param scan of that letter
 * @param voided who struck it, when and why
 */
public record OutgoingNumber(
        LetterNumber number,
        LetterKind kind,
        NumberState state,
        LocalDate day,
        Instant at,
        Optional<DossierNumber> dossier,
        Optional<Noted> reserved,
        Optional<PaperLetter> paper,
        Optional<Noted> entered,
        Optional<Attachment> scan,
        Optional<Noted> voided) {

    /**
     * Who did what to a number.
     *
     * @param by user name
     * @param name as it was then
     * @param reason empty where none is asked
     */
    public record Noted(String by, String name, Instant at, String reason) {}

    /** @return whether a letter on paper may be entered under it */
    public boolean awaitsPaper() {
        return state == NumberState.RESERVED;
    }

    /** @return whether it could be struck at all; a bound one only when its dossier needs it no more */
    public boolean mayBeStruck() {
        return state == NumberState.RESERVED
                || state == NumberState.BOUND
                || state == NumberState.USED && dossier.isEmpty();
    }
}
