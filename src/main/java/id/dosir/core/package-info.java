/**
 * The only place where a rule of the SOP is decided. Plain Java: nothing in here knows a database, a page, a clock or a
 * file; time and person come in through the door as an {@link id.dosir.core.dossier.Occasion}.
 */
package id.dosir.core;
