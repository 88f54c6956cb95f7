package id.dosir.people;

import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The invented people of the demo: one account for each post of the SOP, all with {@code dosir.demo.password}. */
@ApplicationScoped
public class DemoPeople {

    private static final String OFFICE = "Dinas Komunikasi dan Informatika";

    private static final List<Sample> SAMPLES = List.of(
            sample(
                    "pemohon",
                    new Person(
                            "pemohon",
                            "Siti Rahayu Mokoagow",
                            Optional.of("198203172006042013"),
                            Optional.of("Penata Tingkat I (III/d)"),
                            "Kepala Seksi Kurikulum",
                            Optional.of("siti.mokoagow@bolmongkab.go.id"),
                            Optional.of("Dinas Pendidikan"),
                            Optional.of("7101015703820002"))),
            sample(
                    "kepala-dinas",
                    new Person(
                            "kadis",
                            "Ferdinan Paputungan",
                            Optional.of("197001011995031001"),
                            Optional.of("Pembina Utama Muda (IV/c)"),
                            "Kepala Dinas",
                            Optional.of("kadis.kominfo@bolmongkab.go.id"),
                            Optional.of(OFFICE),
                            Optional.of("7101010101700001"))),
            sample(
                    "sekretaris",
                    new Person(
                            "sekretaris",
                            "Marlina Damopolii",
                            Optional.of("197502022000032002"),
                            Optional.of("Pembina Tingkat I (IV/b)"),
                            "Sekretaris Dinas",
                            Optional.of("sekretaris.kominfo@bolmongkab.go.id"),
                            Optional.of(OFFICE),
                            Optional.of("7101010202750002"))),
            sample(
                    "kabid-persandian",
                    officer(
                            "kabid",
                            "Sarwati Mokoginta S.Kom.",
                            "198005052005012005",
                            "Pembina (IV/a)",
                            "Kepala Bidang Persandian dan Statistik")),
            sample(
                    "sandiman",
                    officer("sandiman", "Rian Potabuga", "199002142015031002", "Penata (III/c)", "Sandiman Ahli Muda")),
            sample(
                    "verifikator",
                    officer(
                            "verifikator",
                            "Nadia Damopolii",
                            "199307252019032007",
                            "Penata Muda Tingkat I (III/b)",
                            "Sandiman Ahli Pertama")),
            sample(
                    "arsiparis",
                    officer(
                            "arsiparis",
                            "Yusuf Manoppo",
                            "198811302012121003",
                            "Penata (III/c)",
                            "Arsiparis Ahli Muda")),
            sample(
                    "admin",
                    officer(
                            "admin",
                            "Meyti Assa",
                            "198506102010012010",
                            "Penata Tingkat I (III/d)",
                            "Pranata Komputer Ahli Muda")));

    @Inject
    People people;

    @Inject
    DemoDeputies deputies;

    @Inject
    PeopleSettings settings;

    /** @return the samples in the order of the SOP, empty outside demo mode */
    public List<Sample> samples() {
        return settings.demo() ? SAMPLES : List.of();
    }

    /** Makes the sample accounts that are missing; does nothing outside demo mode. */
    void ensure() {
        for (Sample sample : samples()) {
            if (people.find(sample.person().username()).isEmpty()) {
                people.create(sample.person(), settings.demoPassword(), Set.of(sample.post()));
            }
        }
        if (settings.demo()) {
            deputies.ensure();
        }
    }

    private static Sample sample(String post, Person person) {
        return new Sample(person, new Post(post));
    }

    private static Person officer(String username, String name, String nip, String rank, String title) {
        return new Person(
                username,
                name,
                Optional.of(nip),
                Optional.of(rank),
                title,
                Optional.of(username + ".kominfo@bolmongkab.go.id"),
                Optional.of(OFFICE),
                Optional.empty());
    }

    /** A sample account and the post it holds. */
    public record Sample(Person person, Post post) {}
}
