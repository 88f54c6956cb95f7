/**
 * The database as a whole: its schema, how a point of time is stored, whether it answers. Knows no table of any capability; each
 * package keeps its own rows.
 */
package id.dosir.database;
