package id.dosir.core.document;

/**
 * What the verifier may word himself; everything else on the letter comes from the dossier.
 *
 * @param subject Hal
 * @param nature Sifat, as printed
 * @param enclosure Lampiran, as printed
 * @param opening first sentence
 * @param grounds why the certificate is to be revoked
 * @param closing last sentence
 */
public record LetterText(
        String subject, String nature, String enclosure, String opening, String grounds, String closing) {}
