package id.dosir.core.dossier;

/** Sifat of a letter or disposition: how urgent it is. Confidentiality is another matter and stands apart. */
public enum Nature {
    ORDINARY,
    URGENT,
    VERY_URGENT
}
