package id.dosir.desk;

import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.Dossiers;
import id.dosir.routing.OpenRequests;
import id.dosir.storage.FileOwner.Holder;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the archive has the same already, asked before a request is filed. It never stops anybody, and tells the number of a dossier to
 * nobody who may not read it. Who asks about a person is written down, and what he found; the NIK is not (UU 27/2022, art. 31).
 */
@ApplicationScoped
public class Duplicates {

    /** What a draft calls its own files, which are not in the archive yet. */
    private static final String DRAFT = "draf";

    @Inject
    FileOwners owners;

    @Inject
    OpenRequests requests;

    @Inject
    Dossiers dossiers;

    @Inject
    Journal journal;

    /**
     * Where the same is found.
     *
     * @param numbers of dossiers that the asking person may read, in their order
     * @param elsewhere whether it is also where he may not look
     */
    public record Place(List<String> numbers, boolean elsewhere) implements Serializable {

        /** Nowhere. */
        public static final Place NONE = new Place(List.of(), false);

        public Place {
            numbers = List.copyOf(numbers);
        }

        /** @return whether it is found at all */
        public boolean isThere() {
            return elsewhere || !numbers.isEmpty();
        }
    }

    /**
     * @param file name by content
     * @return where the same bytes lie, in dossiers, letters, the old archive or minutes; drafts do not count
     */
    @Transactional
    public Place sameBytes(Sha256 file, Actor actor) {
        List<Holder> holders = owners.all().stream()
                .flatMap(owner -> owner.holdersOf(file.hex()).stream())
                .filter(holder -> !holder.kind().equals(DRAFT))
                .toList();
        List<DossierNumber> numbers = holders.stream()
                .map(Holder::subject)
                .filter(DossierNumber::isOne)
                .map(DossierNumber::new)
                .toList();
        Place place = place(numbers, actor);
        boolean others = holders.stream().anyMatch(holder -> !DossierNumber.isOne(holder.subject()));
        return new Place(place.numbers(), place.elsewhere() || others);
    }

    /**
     * @param nik of the holder as typed; what is no NIK is not looked for
     * @param nip likewise
     * @return open requests about the same person
     */
    @Transactional
    public Place openRequests(String nik, String nip, Actor actor) {
        Optional<Nik> resident = Nik.parse(nik);
        Optional<Nip> number = Nip.parse(nip);
        if (resident.isEmpty() && number.isEmpty()) {
            return Place.NONE;
        }
        List<DossierNumber> found = requests.of(resident, number);
        journal.note(new Entry(Kind.SEARCH, actor.id().value(), "permohonan baru", told(resident.isPresent(), found)));
        return place(found, actor);
    }

    private static String told(boolean byNik, List<DossierNumber> found) {
        String which = found.stream().map(DossierNumber::value).collect(Collectors.joining(", "));
        return (byNik ? "NIK" : "NIP") + ", " + found.size() + " permohonan terbuka"
                + (which.isEmpty() ? "" : ": " + which);
    }

    private Place place(Collection<DossierNumber> numbers, Actor actor) {
        List<String> readable = new ArrayList<>();
        boolean elsewhere = false;
        for (String number :
                numbers.stream().map(DossierNumber::value).collect(Collectors.toCollection(TreeSet::new))) {
            boolean may = dossiers.find(new DossierNumber(number))
                    .filter(loaded -> loaded.dossier().mayBeReadBy(actor))
                    .isPresent();
            if (may) {
                readable.add(number);
            }
            elsewhere |= !may;
        }
        return new Place(readable, elsewhere);
    }
}
