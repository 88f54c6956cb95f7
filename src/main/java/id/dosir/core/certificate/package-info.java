/** The certificate whose revocation is asked for, and the person who holds it. Must never know a dossier. */
package id.dosir.core.certificate;
