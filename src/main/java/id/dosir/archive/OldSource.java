package id.dosir.archive;

/**
 * Where an entry of the old archive was read, as a hit tells it.
 *
 * @param fileName as uploaded
 * @param sheet name of the sheet; empty where the file has none
 * @param row of the file
 */
public record OldSource(String fileName, String sheet, int row) {

    static OldSource of(String stored) {
        String[] parts = stored.split("\\|", 3);
        return new OldSource(parts[2], parts[1], Integer.parseInt(parts[0]));
    }
}
