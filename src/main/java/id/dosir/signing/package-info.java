/**
 * What a file that came back from signing proves. The rules are here, the validator's findings come from a worker JVM.
 * Knows no dossier and decides nothing about one; knows no signing service.
 */
package id.dosir.signing;
