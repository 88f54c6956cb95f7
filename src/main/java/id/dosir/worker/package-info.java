/**
 * The worker JVM: the only place where bytes from outside are parsed. Runs as a child process with a small heap, under a
 * wall limit kept by its parent, with its own class path, and ends when its standard input does.
 *
 * <p>Must never know the database, the server, settings or who uploaded a file: a file that takes a worker over finds
 * nothing here but itself.
 */
package id.dosir.worker;
