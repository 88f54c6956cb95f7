package id.dosir.bsre;

import java.util.Optional;

/** What came of a signing call. No text in it holds a NIK or a passphrase. */
public sealed interface SigningAnswer {

    /**
     * @param pdf what the service returned; whether it is the letter that was sent is for {@code signing} to check
     * @param documentId under which the service keeps it for one more download, if it said so
     */
    record Signed(byte[] pdf, Optional<String> documentId) implements SigningAnswer {}

    /**
     * Certainly not signed: the service said why.
     *
     * @param detail what it said, masked and shortened; for the operator, not for the screen
     */
    record Declined(Reason reason, String detail) implements SigningAnswer {}

    /**
     * Nothing usable came back. The signer may be asked to try again; a machine must not.
     *
     * @param httpStatus 0 when there was none
     */
    record Unavailable(Kind kind, int httpStatus, String detail) implements SigningAnswer {}

    /**
     * The letter was sent, and no answer came or one that is neither a letter nor a refusal: a signature may exist. Where the
     * service had named the letter it was looked for there, and not found. Never repeated by a machine.
     */
    record Unknown(String detail) implements SigningAnswer {}

    enum Reason {
        /** Code 2031. How many of them lock the account is not known: warn after the second. */
        WRONG_PASSPHRASE,
        /** Code 2011. */
        UNKNOWN_SIGNER,
        /** The letter or a part of the form was refused. */
        BAD_REQUEST
    }

    enum Kind {
        /** No connection, or no address is set: the letter was not sent. */
        CONNECT,
        /** An HTTP status or an error message that is none of the known ones. */
        HTTP_ERROR
    }
}
