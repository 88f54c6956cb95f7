package id.dosir.signing;

import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Indication;
import java.util.Optional;

/** Whether a returned file is our letter, signed by the official and by nobody else, and unchanged since. */
public sealed interface Verdict {

    /** @param report kept as evidence */
    record Accepted(SignatureReport report) implements Verdict {}

    /**
     * @param rule the first one that failed
     * @param indication of the signature, where the rule is about its trust
     * @param subIndication why, as ETSI EN 319 102-1 names it
     */
    record NotAccepted(Rule rule, Optional<Indication> indication, Optional<String> subIndication) implements Verdict {

        NotAccepted(Rule rule) {
            this(rule, Optional.empty(), Optional.empty());
        }

        /**
         * @return whether the same file may pass later: the validator could not reach what it needed (no revocation
         *     data), which says nothing against the signature
         */
        public boolean worthAnotherTry() {
            return rule == Rule.NOT_TRUSTED
                    && indication.filter(Indication.INDETERMINATE::equals).isPresent()
                    && subIndication
                            .filter(s -> s.equals("CERTIFICATE_CHAIN_GENERAL_FAILURE") || s.equals("TRY_LATER"))
                            .isPresent();
        }
    }

    /** In the order in which they are looked at. */
    enum Rule {
        /** 1: the file does not begin with the bytes that we sent out. */
        ORIGINAL_BYTES_CHANGED,
        /** 2: none, several, or one in another field. */
        WRONG_SIGNATURE_COUNT_OR_FIELD,
        /** 3: not TOTAL_PASSED under the strict policy. */
        NOT_TRUSTED,
        /** 4: something follows the signature that is not its own validation data. */
        CHANGED_AFTER_SIGNING,
        /** 5: somebody's good signature, but not the official's. */
        OTHER_SIGNER
    }
}
