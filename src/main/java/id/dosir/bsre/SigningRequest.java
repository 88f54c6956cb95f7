package id.dosir.bsre;

import java.util.Optional;

/**
 * One letter to be signed by one person. Holds secrets: never kept, never logged.
 *
 * @param pdf the letter as produced
 * @param nik of the signer, 16 digits
 * @param passphrase as typed; the caller wipes the array when the answer is there
 * @param field name of the empty signature field in the letter that the signature belongs into
 * @param link what the QR in the block shall hold
 * @param placement box of that field, for services that go by coordinates
 */
public record SigningRequest(
        byte[] pdf, String nik, char[] passphrase, String field, String link, Optional<Placement> placement) {

    /** @throws IllegalArgumentException when the NIK has not 16 digits or something is empty; the text tells no value */
    public SigningRequest {
        if (!nik.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
        if (pdf.length == 0 || passphrase.length == 0) {
            throw new IllegalArgumentException("letter and passphrase must not be empty");
        }
    }

    /** A request without coordinates: the letter holds exactly one empty signature field. */
    public SigningRequest(byte[] pdf, String nik, char[] passphrase, String field, String link) {
        this(pdf, nik, passphrase, field, link, Optional.empty());
    }

    @Override
    public String toString() {
        return "SigningRequest[" + pdf.length + " bytes, " + field + "]";
    }
}
