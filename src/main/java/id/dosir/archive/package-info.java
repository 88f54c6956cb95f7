/**
 * What remains: the register of revoked certificates, and one index in which dossiers and register are found. Must never
 * know who has to act on a dossier, nor a page; it is told plain facts and decides nothing.
 */
package id.dosir.archive;
