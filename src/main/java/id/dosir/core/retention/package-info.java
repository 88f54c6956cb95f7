/**
 * What becomes of closed dossiers: how long they are kept, where they stand, who may hold them back, and how they are destroyed or handed over. Must
 * never know where any of it is stored, nor how a file is removed.
 */
package id.dosir.core.retention;
