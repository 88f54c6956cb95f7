/** Papers: their names, kinds, what was read from them, and letters. Must never know a dossier. */
package id.dosir.core.document;
