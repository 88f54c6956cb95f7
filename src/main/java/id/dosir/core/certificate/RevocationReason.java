package id.dosir.core.certificate;

import java.util.Optional;

/**
 * A reason for revocation: data of the SOP file, because no binding list exists.
 *
 * @param code such as {@code MUTASI}
 * @param text what people read
 * @param crlReason CRLReason code of RFC 5280, 5.3.1
 * @param urgent whether the dossier takes the urgent path
 * @param extraPaper code of the further paper to ask for
 */
public record RevocationReason(String code, String text, int crlReason, boolean urgent, Optional<String> extraPaper) {

    /** Of a request under a SOP that asks for no reason. */
    public static final RevocationReason NONE = new RevocationReason("-", "", 0, false, Optional.empty());

    /** Code under which the SOP file has the death of the holder. */
    private static final String DIED = "MENINGGAL";

    public RevocationReason {
        if (crlReason < 0 || crlReason > 10 || crlReason == 7) {
            throw new IllegalArgumentException("no CRLReason of RFC 5280: " + crlReason);
        }
    }

    /** @return whether the holder cannot be asked any more */
    public boolean holderDied() {
        return code.equals(DIED);
    }
}
