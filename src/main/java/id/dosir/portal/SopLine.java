package id.dosir.portal;

import java.util.List;

/**
 * A row of the chart.
 *
 * @param number of the step; 0 for a row that only joins pages
 * @param activity kegiatan
 * @param who actors in words
 * @param cells one for each actor's column
 * @param needs kelengkapan
 * @param time standard time in words
 * @param output of the step
 * @param remark keterangan
 * @param state {@code done}, {@code now} or {@code later}
 */
public record SopLine(
        int number,
        String activity,
        String who,
        List<SopCell> cells,
        String needs,
        String time,
        String output,
        String remark,
        String state) {}
