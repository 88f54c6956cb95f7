/**
 * What a check of the archive looks for, and the rules that need nothing but numbers. Must never know tables, files or the index:
 * whoever reads those tells what was found.
 */
package id.dosir.core.check;
