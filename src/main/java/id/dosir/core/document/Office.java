package id.dosir.core.document;

/**
 * The office as it stands in letterheads and in the page header.
 *
 * @param government first line of the letterhead, such as {@code PEMERINTAH KABUPATEN BOLAANG MONGONDOW}
 * @param name the office, such as {@code DINAS KOMUNIKASI DAN INFORMATIKA}
 * @param address street and village
 * @param contact web and e-mail, one line
 * @param postCode five digits
 * @param place where letters are dated, such as {@code Lalow}
 */
public record Office(String government, String name, String address, String contact, String postCode, String place) {}
