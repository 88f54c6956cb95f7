package id.dosir.core.oldregister;

/**
 * Something wrong in a row.
 *
 * @param column where
 * @param fault what
 * @param found what stands there; may be empty
 */
public record RowFault(Column column, Fault fault, String found) {}
