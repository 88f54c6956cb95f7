/**
 * The built WAR on a real server, with the signing service's simulator beside it: what the {@code *IT} classes share. One
 * server serves them all; {@code -Ddosir.it.db=postgresql} puts it on PostgreSQL instead of H2.
 */
package id.dosir.installed;
