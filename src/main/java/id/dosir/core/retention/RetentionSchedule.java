package id.dosir.core.retention;

import id.dosir.core.dossier.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schedule of retention (Jadwal Retensi Arsip).
 *
 * @param version counted from 1; a changed file is a new one
 * @param name as papers have it
 * @param reviewer post that looks at a proposal to destroy or to hand over
 * @param approver post that approves it
 * @param series in the order of the file
 * @param bySop code of the series for dossiers of a SOP
 * @param otherwise code of the series for dossiers of all other SOPs
 */
public record RetentionSchedule(
        int version,
        String name,
        Post reviewer,
        Post approver,
        List<Series> series,
        Map<String, String> bySop,
        String otherwise) {

    public RetentionSchedule {
        series = List.copyOf(series);
        bySop = Map.copyOf(bySop);
    }

    /** @return the series of dossiers of that SOP */
    public Series of(String sop) {
        return find(bySop.getOrDefault(sop, otherwise)).orElseThrow();
    }

    public Optional<Series> find(String code) {
        return series.stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
