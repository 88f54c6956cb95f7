package id.dosir.core.document;

/**
 * What the verifier may word himself; everything else on the letter comes from the dossier and the template.
 *
 * @param subject Hal
 * @param nature Sifat, as printed
 * @param enclosure Lampiran, as printed
 * @param grounds why the certificate is to be revoked, a half sentence that follows the template's own words
 * @param copies Tembusan, one on each line; may be empty
 */
public record LetterText(String subject, String nature, String enclosure, String grounds, String copies) {}
