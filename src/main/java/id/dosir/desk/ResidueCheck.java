package id.dosir.desk;

import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.document.Sha256;
import id.dosir.routing.Emptying;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Destroyed dossiers: what is left of their histories is what was left when they were destroyed, and their files are gone. The seals
 * themselves stand in the rows as they were, so whoever keeps them elsewhere can compare them.
 */
@ApplicationScoped
class ResidueCheck {

    @Inject
    ProposalBook book;

    @Inject
    Emptying emptying;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    /** @return what is left of dossiers after a number, in order */
    List<ListedRecord> after(String number, int most) {
        return book.destroyedAfter(number, most);
    }

    /** @return what is wrong with these */
    List<Difference> look(List<ListedRecord> records) {
        Map<String, Sha256> present =
                emptying.residues(records.stream().map(r -> r.dossier().value()).toList());
        List<Difference> found = new ArrayList<>();
        for (ListedRecord record : records) {
            String number = record.dossier().value();
            if (!record.residue()
                    .filter(residue -> residue.equals(present.get(number).hex()))
                    .isPresent()) {
                found.add(new Difference(Finding.RESIDUE_CHANGED, number, ""));
            }
            // somebody may have handed in the same file anew
            record.files().stream()
                    .filter(file ->
                            !file.shared() && Files.exists(store.path(file.name())) && !owners.name(file.name()))
                    .forEach(file -> found.add(new Difference(
                            Finding.FILE_LEFT,
                            number,
                            file.kind() + " " + file.name().hex())));
        }
        return found;
    }
}
