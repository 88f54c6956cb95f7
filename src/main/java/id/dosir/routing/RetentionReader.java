package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Organisation.Place;
import id.dosir.core.dossier.Post;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.RetentionSchedule;
import id.dosir.core.retention.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the schedule of retention; every fault is named with its line. */
final class RetentionReader {

    /** The one event that starts the clock so far. */
    private static final String CLOSING = "berkas-ditutup";

    private static final int LONGEST_NAME = 200;

    private final List<String> faults = new ArrayList<>();
    private final Optional<Organisation> organisation;
    private final Map<String, Series> series = new LinkedHashMap<>();

    private RetentionReader(Optional<Organisation> organisation) {
        this.organisation = organisation;
    }

    /**
     * Reads the file that dossiers shall follow from now on.
     *
     * @param organisation has the posts that decide
     * @throws ConfigurationFault when anything is wrong with it
     */
    static RetentionSchedule read(int version, String file, String text, Organisation organisation) {
        return read(version, file, text, Optional.of(organisation));
    }

    /** Reads a version as it was kept: its posts may have been taken out of the organisation since. */
    static RetentionSchedule read(int version, String file, String text) {
        return read(version, file, text, Optional.empty());
    }

    private static RetentionSchedule read(int version, String file, String text, Optional<Organisation> organisation) {
        RetentionReader reader = new RetentionReader(organisation);
        Optional<RetentionSchedule> schedule =
                YamlPlace.top(file, text, reader.faults).map(top -> reader.schedule(version, top));
        if (!reader.faults.isEmpty()) {
            throw new ConfigurationFault(reader.faults);
        }
        return schedule.orElseThrow();
    }

    private RetentionSchedule schedule(int version, YamlPlace top) {
        top.onlyKeys(Set.of("nama", "penilai", "penyetuju", "seri", "berkas", "seri_lain"));
        top.someItems("seri").forEach(this::series);
        Map<String, String> bySop = new LinkedHashMap<>();
        for (YamlPlace line : top.items("berkas")) {
            line.onlyKeys(Set.of("sop", "seri"));
            if (bySop.putIfAbsent(line.text("sop"), known(line, "seri")) != null) {
                line.fault("sop \"" + line.text("sop") + "\" tertulis dua kali");
            }
        }
        Optional<Post> reviewer = post(top, "penilai");
        Optional<Post> approver = post(top, "penyetuju");
        if (reviewer.isPresent() && reviewer.equals(approver)) {
            top.find("penyetuju").orElse(top).fault("\"penilai\" dan \"penyetuju\" harus jabatan yang berbeda");
        }
        String otherwise = known(top, "seri_lain");
        String name = top.text("nama");
        return new RetentionSchedule(
                version,
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                reviewer.orElse(Post.ARCHIVIST),
                approver.orElse(Post.ARCHIVIST),
                List.copyOf(series.values()),
                bySop,
                otherwise);
    }

    private void series(YamlPlace line) {
        line.onlyKeys(Set.of("kode", "nama", "aktif", "inaktif", "nasib", "mulai"));
        String code = line.text("kode");
        String name = line.text("nama");
        int active = line.whole("aktif", 0, Series.MOST_YEARS);
        int inactive = line.whole("inaktif", 0, Series.MOST_YEARS);
        String word = line.text("nasib");
        Optional<RetentionAction> action = Arrays.stream(RetentionAction.values())
                .filter(a -> a.word().equals(word))
                .findFirst();
        if (action.isEmpty() && !word.isBlank()) {
            line.find("nasib").orElse(line).fault("nasib harus musnah, permanen, atau dinilai-kembali");
        }
        String event = line.text("mulai");
        if (!event.equals(CLOSING) && !event.isBlank()) {
            line.find("mulai").orElse(line).fault("mulai harus " + CLOSING);
        }
        if (!code.matches("\\d{3}(\\.\\d{1,3}){0,5}")) {
            line.find("kode").filter(p -> !code.isBlank()).ifPresent(p -> p.fault("kode harus seperti 000.6.5.2"));
        } else if (series.putIfAbsent(
                        code, new Series(code, name, active, inactive, action.orElse(RetentionAction.REVIEW)))
                != null) {
            line.fault("kode \"" + code + "\" tertulis dua kali");
        }
    }

    private String known(YamlPlace place, String key) {
        String code = place.text(key);
        if (!code.isBlank() && !series.containsKey(code)) {
            place.find(key).orElse(place).fault("seri \"" + code + "\" tidak ada dalam daftar seri");
        }
        return code;
    }

    private Optional<Post> post(YamlPlace top, String key) {
        String code = top.text(key);
        boolean held = code.matches("[a-z][a-z0-9-]{0,39}")
                && (organisation.isEmpty()
                        || organisation
                                .get()
                                .find(new Post(code))
                                .filter(Place::ofOffice)
                                .isPresent());
        if (!held && !code.isBlank()) {
            top.find(key).orElse(top).fault("jabatan \"" + code + "\" tidak ada dalam organisasi.yaml");
        }
        return held ? Optional.of(new Post(code)) : Optional.empty();
    }
}
