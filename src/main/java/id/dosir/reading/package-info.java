/**
 * Hands foreign bytes to worker JVMs and brings back what stands in them: a warm pool with limits, the end of a file that
 * hangs or swallows the heap, and a new worker in its place.
 *
 * <p>Must never parse a file itself, and must not know what a dossier is: it answers what is there, not what it means.
 */
package id.dosir.reading;
