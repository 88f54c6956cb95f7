package id.dosir.letters;

/**
 * The holder of the certificate, as the letter names them. All plain text; what is not known is {@code -}.
 *
 * @param nip 18 digits, spaced or not
 * @param nik 16 digits
 * @param rank pangkat and golongan
 * @param post jabatan
 * @param agency instansi
 */
public record Person(
        String name, String nip, String nik, String rank, String post, String agency, String email, String phone) {

    /** Keeps the identity numbers out of logs. */
    @Override
    public String toString() {
        return "Person[" + name + "]";
    }
}
