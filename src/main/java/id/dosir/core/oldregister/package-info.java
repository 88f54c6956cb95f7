/**
 * The register as the office kept it before this program: what a row of such a table says, and what is wrong with it. Must never
 * know files, tables of the database or pages: whoever reads a file hands in its cells.
 */
package id.dosir.core.oldregister;
