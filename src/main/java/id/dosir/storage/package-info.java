/**
 * What lasts: files written once under the name of their SHA-256, and the counters from which numbers on papers come. Must
 * never know what a file means.
 */
package id.dosir.storage;
