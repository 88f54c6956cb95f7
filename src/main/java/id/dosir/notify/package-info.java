/**
 * Mails of the office: which texts exist, and how one is sent. Must never know why a mail is sent, nor a dossier; it is
 * told an address and the values of a text.
 */
package id.dosir.notify;
