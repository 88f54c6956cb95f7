package id.dosir.bag;

/**
 * What a bag that is handed in may cost.
 *
 * @param packed bytes of the ZIP
 * @param unpacked bytes of all its files
 * @param files in it
 */
public record BagLimits(long packed, long unpacked, int files) {}
