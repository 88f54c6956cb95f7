package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.SopStep.Task;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.SopWays.Ways;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the steps of a SOP file: who does what, with which papers, in which time. */
final class SopStepReader {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))? (menit|hari kerja|hari kalender|hari)");

    /** Asked only when a file is taken into use: a version in the database may name a post that was removed since. */
    private final Optional<Organisation> organisation;

    private final List<String> faults;
    private boolean actUnknown;

    /** @param faults of the whole file, to see whether a place was found wanting meanwhile */
    SopStepReader(Optional<Organisation> organisation, List<String> faults) {
        this.organisation = organisation;
        this.faults = faults;
    }

    /** @return whether a task has a word that is none; then the order cannot be judged, and what were said of it would mislead */
    boolean actUnknown() {
        return actUnknown;
    }

    /** @param expected number that the row should have */
    SopStep step(YamlPlace row, int expected, Ways ways) {
        row.onlyKeys(Set.of(
                "nomor",
                "nama",
                "pelaksana",
                "kegiatan",
                "kelengkapan",
                "waktu",
                "output",
                "keterangan",
                "tugas",
                "berikut",
                "kembali_ke"));
        int number = row.whole("nomor", 1, 99);
        if (number != expected && row.find("nomor").isPresent()) {
            row.fault("langkah bernomor " + number + ", seharusnya " + expected);
        }
        return new SopStep(
                expected,
                row.text("nama"),
                row.someItems("pelaksana").stream().map(this::actor).toList(),
                row.text("kegiatan"),
                row.texts("kelengkapan"),
                time(row),
                row.text("output"),
                row.optionalText("keterangan"),
                row.items("tugas").stream().map(this::task).toList(),
                ways.next().get(expected - 1),
                ways.back().get(expected - 1));
    }

    private Post actor(YamlPlace place) {
        Post post = post(place);
        if (organisation.isPresent() && !organisation.get().knows(post)) {
            place.fault("pelaksana \"" + post + "\" tidak ada dalam config/organisasi.yaml");
        }
        return post;
    }

    /** A dossier that waits for a post nobody can hold would wait for ever. */
    private Post worker(YamlPlace place) {
        Post post = actor(place);
        boolean outside = organisation
                .flatMap(o -> o.find(post))
                .filter(p -> !p.ofOffice())
                .isPresent();
        if (outside && !post.equals(Post.APPLICANT)) {
            place.fault("\"" + post + "\" bukan jabatan kantor ini dan tidak dapat diberi tugas");
        }
        return post;
    }

    private Task task(YamlPlace place) {
        place.onlyKeys(Set.of("tindakan", "oleh"));
        String word = place.text("tindakan");
        Optional<TaskKind> kind = Arrays.stream(TaskKind.values())
                .filter(k -> k.word().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            actUnknown = true;
            if (!word.isBlank()) {
                place.fault("tindakan \"" + word + "\" tidak dikenal");
            }
        }
        int before = faults.size();
        Post post = place.find("oleh").map(this::worker).orElseGet(() -> {
            place.fault("\"oleh\" tidak ada");
            return Post.APPLICANT;
        });
        // nobody holds the applicant's place as a post: the dossier would wait there for ever
        if (faults.size() == before
                && kind.isPresent()
                && (kind.get() == TaskKind.OPEN) != post.equals(Post.APPLICANT)) {
            place.fault("\"ajukan\" dan hanya \"ajukan\" dilakukan oleh pemohon");
        }
        return new Task(kind.orElse(TaskKind.DISPOSE), post);
    }

    private Post post(YamlPlace place) {
        String code = place.scalar();
        if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
            place.fault("jabatan \"" + code + "\" harus huruf kecil dengan tanda hubung");
            return Post.APPLICANT;
        }
        return new Post(code);
    }

    private StandardTime time(YamlPlace row) {
        String words = row.text("waktu");
        Matcher parts = TIME.matcher(words);
        if (!parts.matches()) {
            row.find("waktu")
                    .filter(p -> !words.isBlank())
                    .ifPresent(
                            p -> p.fault(
                                    "waktu harus seperti \"10 menit\", \"1-2 hari\", \"1-2 hari kerja\" atau \"2 hari kalender\""));
            return new StandardTime(1, 1, Unit.MINUTES);
        }
        int least = Integer.parseInt(parts.group(1));
        int most = parts.group(2) == null ? least : Integer.parseInt(parts.group(2));
        if (least < 1 || most < least) {
            row.find("waktu").orElse(row).fault("waktu terbalik atau nol");
            return new StandardTime(1, 1, Unit.MINUTES);
        }
        Unit unit =
                switch (parts.group(3)) {
                    case "menit" -> Unit.MINUTES;
                    case "hari kerja" -> Unit.WORKING_DAYS;
                    case "hari kalender" -> Unit.CALENDAR_DAYS;
                    default -> Unit.DAYS;
                };
        return new StandardTime(least, most, unit);
    }
}
