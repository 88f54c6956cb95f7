package id.dosir.core;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people of the office, invented. */
public final class Actors {

    public static final Actor SITI =
            person("siti", "Siti Mokoagow, S.Sos.", "199003152015032004", "Analis Kepegawaian");
    public static final Actor HEAD =
            person("ahmad", "Ahmad Paputungan, S.T.", "197505202000031002", "Kepala Dinas", "kepala-dinas");
    public static final Actor SECRETARY =
            person("marlina", "Marlina Damopolii, S.E.", "197502022000032002", "Sekretaris Dinas", "sekretaris");
    public static final Actor SECTION_HEAD =
            person("rahma", "Rahma Damopolii, S.Kom.", "198011112005012003", "Kabid Persandian", "kabid-persandian");
    public static final Actor CRYPTOGRAPHER =
            person("budi", "Budi Manoppo, S.Kom.", "198807072012121001", "Sandiman Ahli Muda", "sandiman");
    public static final Actor VERIFIER =
            person("dewi", "Dewi Lasabuda, A.Md.", "199512242019032007", "Verifikator", "verifikator");
    public static final Actor ARCHIVIST =
            person("yusuf", "Yusuf Mamonto, A.Md.", "198203032008011005", "Arsiparis", "arsiparis");
    /** Holds every post that the SOP names, so nothing but his own request can stop him. */
    public static final Actor OFFICER_OF_ALL = person(
            "frans",
            "Frans Tungkagi",
            "197909092003121006",
            "Pelaksana tugas",
            "kepala-dinas",
            "kabid-persandian",
            "sandiman",
            "verifikator",
            "arsiparis");

    /** Everybody with an account. */
    public static final List<Actor> ACCOUNTS =
            List.of(SITI, HEAD, SECTION_HEAD, CRYPTOGRAPHER, VERIFIER, ARCHIVIST, OFFICER_OF_ALL);

    private Actors() {}

    private static Actor person(String id, String name, String nip, String title, String... posts) {
        Set<Post> held = Arrays.stream(posts).map(Post::new).collect(Collectors.toSet());
        return new Actor(new PersonId(id), name, Optional.of(nip), title, held);
    }
}
