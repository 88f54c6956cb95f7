package id.dosir.core.dossier;

/**
 * A receiver on a slip of a dossier.
 *
 * @param slip its ordinal
 * @param receiver his place on it, from 1; 0 for the slip as a whole
 */
public record SlipPlace(int slip, int receiver) {}
