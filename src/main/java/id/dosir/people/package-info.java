/**
 * Accounts, the posts they hold for a period, and sign-on. Knows no page and no dossier: it only answers who somebody is and which posts
 * he holds on a day. Rows never leave the package; a password is kept only as a PBKDF2 hash and never logged.
 */
package id.dosir.people;
