package id.dosir.routing;

/**
 * What a tray holds.
 *
 * @param all lines
 * @param urgent of them segera or sangat segera
 * @param overdue of them with their time used up
 * @param letters of them recommendations that wait for a signature
 * @param slips of them dossiers that wait for a disposition
 */
public record TrayFigures(int all, int urgent, int overdue, int letters, int slips) {

    static final TrayFigures NONE = new TrayFigures(0, 0, 0, 0, 0);
}
