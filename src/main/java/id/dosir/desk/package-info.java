/**
 * One act, one transaction. The desk loads, asks {@code core}, saves, and puts what must follow into the outbox; it
 * sequences and never decides. Pages, the interface and watches all come here. Must never know who called.
 */
package id.dosir.desk;
