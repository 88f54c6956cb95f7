package id.dosir.core.check;

/**
 * One difference that a check found. It names things by their numbers, never a person.
 *
 * @param finding in what way
 * @param subject what it is about: number of a dossier, of the register, of the old archive, of an import or of a letter
 * @param detail what exactly; may be empty
 */
public record Difference(Finding finding, String subject, String detail) {}
