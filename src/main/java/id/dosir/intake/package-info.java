/**
 * The door for files from outside: size, name, type by content, and what a worker read. An upload becomes a
 * {@link id.dosir.intake.Received} or is refused with its reason. Must never know a dossier.
 */
package id.dosir.intake;
