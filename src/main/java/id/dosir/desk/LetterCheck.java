package id.dosir.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found when a signed letter was checked once.
 *
 * @param id of this check
 * @param at when
 * @param byName who asked; empty after a signing, when nobody had to
 * @param indication TOTAL_PASSED, TOTAL_FAILED, INDETERMINATE, or NONE when the file has no signature
 * @param subIndication why it is not passed, as ETSI EN 319 102-1 names it; may be empty
 * @param ruleBroken the first of the five rules of {@code signing.SignatureCheck} that failed; empty when all hold
 * @param signer common name of the signer's certificate
 * @param level such as {@code PAdES-BASELINE-LT}
 * @param coversAll whether nothing but validation data stands outside the signature
 * @param provenAt when the signature certainly existed
 * @param timeStamped whether a time stamp proves it
 * @param revocation whether revocation data about the signer's certificate was at hand
 * @param chainTrusted whether the chain ends at a confirmed authority
 * @param chain common names, signer first
 */
public record LetterCheck(
        long id,
        Instant at,
        String byName,
        String indication,
        String subIndication,
        String ruleBroken,
        String signer,
        String level,
        boolean coversAll,
        Optional<Instant> provenAt,
        boolean timeStamped,
        boolean revocation,
        boolean chainTrusted,
        List<String> chain) {

    /** Of a file without any signature. */
    public static final String NONE = "NONE";

    public LetterCheck {
        chain = List.copyOf(chain);
    }

    static LetterCheck of(LetterCheckRow row) {
        return new LetterCheck(
                row.id,
                row.at,
                row.byName,
                row.indication,
                row.subIndication,
                row.ruleBroken,
                row.signer,
                row.level,
                row.coversAll,
                Optional.ofNullable(row.provenAt),
                row.timeStamped,
                row.revocation,
                row.chainTrusted,
                row.chain.isEmpty() ? List.of() : List.of(row.chain.split("\n")));
    }

    /** @return whether the signature is good and all five rules hold */
    public boolean accepted() {
        return indication.equals("TOTAL_PASSED") && ruleBroken.isEmpty();
    }
}
