package id.dosir.routing;

/**
 * What a tray holds.
 *
 * @param all lines
 * @param urgent of them segera or sangat segera
 * @param overdue of them with their time used up
 * @param letters of them recommendations that wait for a signature
 * @param slips of them dossiers that wait for a disposition
 * @param submissions of them dossiers that wait to be entered in AMS
 */
public record TrayFigures(int all, int urgent, int overdue, int letters, int slips, int submissions) {

    static final TrayFigures NONE = new TrayFigures(0, 0, 0, 0, 0, 0);
}
