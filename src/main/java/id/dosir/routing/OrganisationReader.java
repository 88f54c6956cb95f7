package id.dosir.routing;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Organisation.Place;
import id.dosir.core.dossier.Post;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code config/organisasi.yaml}; every fault is named with its line. */
final class OrganisationReader {

    private final List<String> faults = new ArrayList<>();
    private final Map<Post, YamlPlace> lines = new HashMap<>();

    private OrganisationReader() {}

    /** @throws ConfigurationFault when anything is wrong with it */
    static Organisation read(String file, String text) {
        OrganisationReader reader = new OrganisationReader();
        Optional<Organisation> organisation =
                YamlPlace.top(file, text, reader.faults).map(reader::organisation);
        if (!reader.faults.isEmpty()) {
            throw new ConfigurationFault(reader.faults);
        }
        return organisation.orElseThrow();
    }

    private Organisation organisation(YamlPlace top) {
        top.onlyKeys(Set.of("jabatan", "pihak_luar", "rutin"));
        List<Place> places = new ArrayList<>();
        top.someItems("jabatan").forEach(p -> place(p, true).ifPresent(places::add));
        top.items("pihak_luar").forEach(p -> place(p, false).ifPresent(places::add));
        Set<ActName> routine = EnumSet.noneOf(ActName.class);
        top.items("rutin").forEach(p -> act(p).ifPresent(routine::add));
        Organisation organisation = new Organisation(places, routine);
        superiors(organisation);
        for (Post needed : List.of(Post.ADMINISTRATOR, Post.ARCHIVIST, Post.APPLICANT)) {
            boolean ofOffice = !needed.equals(Post.APPLICANT);
            if (faults.isEmpty()
                    && organisation
                            .find(needed)
                            .filter(p -> p.ofOffice() == ofOffice)
                            .isEmpty()) {
                top.fault("\"" + needed + "\" harus ada dalam " + (ofOffice ? "jabatan" : "pihak_luar"));
            }
        }
        return organisation;
    }

    private Optional<Place> place(YamlPlace line, boolean ofOffice) {
        line.onlyKeys(
                ofOffice
                        ? Set.of("kode", "nama", "sebutan", "inggris", "atasan", "tanda_tangan")
                        : Set.of("kode", "nama", "inggris"));
        String name = line.text("nama");
        boolean signs = ofOffice && line.flag("tanda_tangan");
        Optional<Post> post = post(line, line.text("kode"));
        Optional<Post> superior = Optional.of(line.optionalText("atasan"))
                .filter(s -> !s.isBlank())
                .flatMap(code -> post(line, code));
        if (post.isPresent() && lines.putIfAbsent(post.get(), line) != null) {
            line.fault("kode \"" + post.get() + "\" tertulis dua kali");
            return Optional.empty();
        }
        return post.map(p ->
                new Place(p, name, or(line, "sebutan", name), or(line, "inggris", name), superior, signs, ofOffice));
    }

    private static String or(YamlPlace line, String key, String otherwise) {
        String value = line.optionalText(key);
        return value.isBlank() ? otherwise : value;
    }

    private static Optional<Post> post(YamlPlace line, String code) {
        if (code.matches("[a-z][a-z0-9-]{0,39}")) {
            return Optional.of(new Post(code));
        }
        if (!code.isBlank()) {
            line.fault("jabatan \"" + code + "\" harus huruf kecil dengan tanda hubung");
        }
        return Optional.empty();
    }

    private static Optional<ActName> act(YamlPlace word) {
        Optional<ActName> act = ActName.ofPath(word.scalar());
        if (act.isEmpty()) {
            word.fault("tindakan \"" + word.scalar() + "\" tidak dikenal");
        }
        return act;
    }

    private void superiors(Organisation organisation) {
        for (Place place : organisation.held()) {
            Set<Post> above = new HashSet<>(Set.of(place.post()));
            Optional<Post> next = place.superior();
            while (next.isPresent()) {
                Optional<Place> superior = organisation.find(next.get()).filter(Place::ofOffice);
                if (superior.isEmpty()) {
                    if (next.equals(place.superior())) {
                        lines.get(place.post()).fault("atasan \"" + next.get() + "\" tidak ada dalam jabatan");
                    }
                    break;
                }
                if (!above.add(next.get())) {
                    if (next.get().equals(place.post())) {
                        lines.get(place.post()).fault("atasan berputar: \"" + place.post() + "\" di atas dirinya");
                    }
                    break;
                }
                next = superior.get().superior();
            }
        }
    }
}
