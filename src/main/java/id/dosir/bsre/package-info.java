/**
 * Talks with BSrE's eSign Client Service over HTTP: asks for a signature, asks for a user's status.
 *
 * <p>Must never know dossiers, letters or who is signed in; must never store, log or repeat a passphrase, nor show a NIK
 * in full. A signing call is made once: only a person may decide to make it again.
 */
package id.dosir.bsre;
