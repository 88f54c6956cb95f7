/**
 * Bags as RFC 8493 (BagIt 1.0) has them, each in a ZIP: written while they are sent, and read with suspicion. Must never know what a
 * dossier is, nor where its rows and files are kept.
 */
package id.dosir.bag;
