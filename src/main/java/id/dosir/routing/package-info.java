/**
 * Where dossiers are and who has to act: dossiers with their rows, the SOP definitions, office hours and the tray. Must
 * never know letters, signatures, BSrE or a page; it decides nothing.
 */
package id.dosir.routing;
