package id.dosir.letters;

import java.time.Instant;
import java.util.List;

/**
 * Cover of a dossier with its table of contents.
 *
 * @param dossier its number
 * @param agenda no. agenda
 * @param name of the certificate's holder
 * @param agency his instansi
 * @param subject what it is about
 * @param opened when it was received
 * @param stage where it is, in words
 * @param contents papers in order of arrival
 * @param slips slips in order
 * @param qr address of the dossier
 */
public record Cover(
        String dossier,
        String agenda,
        String name,
        String agency,
        String subject,
        Instant opened,
        String stage,
        List<Item> contents,
        List<Item> slips,
        String qr) {

    public Cover {
        contents = List.copyOf(contents);
        slips = List.copyOf(slips);
    }

    /**
     * @param title of a paper, or from whom to whom a slip went
     * @param at when it came
     * @param pages how many, as text; {@code -} when that is not known
     */
    public record Item(String title, Instant at, String pages) {}
}
