package id.dosir.portal;

/**
 * One step in the track of a dossier.
 *
 * @param number from 1
 * @param name short
 * @param who posts in words
 * @param state {@code done}, {@code now} or {@code later}
 * @param words time in words, to stress; may be empty
 * @param of the rest of the time's sentence
 * @param percent of the bar
 * @param tone empty, {@code soon} or {@code over}
 */
public record TrackStep(
        int number, String name, String who, String state, String words, String of, int percent, String tone) {

    static TrackStep of(int number, String name, String who, String state, ClockFace clock) {
        return new TrackStep(number, name, who, state, clock.words(), clock.of(), clock.percent(), clock.state());
    }
}
