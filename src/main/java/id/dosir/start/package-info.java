/**
 * Starts Dosir: checks the settings, starts the simulator and the server as child processes, and stops them again.
 *
 * <p>Lives in a jar of its own outside the WAR, so it must never know another package of Dosir: it talks to the server by
 * environment variables, a log file and {@code /health/ready} only.
 */
package id.dosir.start;
