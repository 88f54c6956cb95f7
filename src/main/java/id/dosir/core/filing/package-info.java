/**
 * A request before it is a dossier: how far its papers are, what they propose for the form, and where they disagree. Must never know
 * files, tables or who has signed in.
 */
package id.dosir.core.filing;
