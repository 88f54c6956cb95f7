package id.dosir.desk;

import java.util.List;

/**
 * What stands in the chart of a SOP besides the SOP's own words; lists by step.
 *
 * @param columns titles of the actors' columns
 * @param times standard times
 * @param remarks keterangan
 * @param states {@code done}, {@code now} or {@code later}
 * @param about which dossier, and where it is; empty without one
 */
public record ChartWords(
        List<String> columns, List<String> times, List<String> remarks, List<String> states, String about) {

    public ChartWords {
        columns = List.copyOf(columns);
        times = List.copyOf(times);
        remarks = List.copyOf(remarks);
        states = List.copyOf(states);
    }
}
