package id.dosir.archive;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.certificate.Nip;
import id.dosir.core.oldregister.OldEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An entry of the old archive in the form of the index: found like a line of the register, and told apart by {@code old}. */
final class IndexedOldEntry {

    /** Where a dossier has its stage. */
    static final String STAGE = "OLD";

    private IndexedOldEntry() {}

    static IndexedDossier of(OldFindable found) {
        OldEntry entry = found.entry().entry();
        IndexedDossier doc = new IndexedDossier();
        doc.id = found.entry().number().printed();
        doc.number = doc.id;
        doc.old = true;
        doc.oldOrder = found.entry().number().value();
        doc.source = OldFindable.words(found.entry().source());
        doc.version = found.version();
        doc.changed = found.entry().takenInAt();
        doc.name = NikMask.hide(entry.name());
        doc.sounds = doc.name;
        doc.nip = entry.nip().map(Nip::digits).orElse(null);
        doc.agency = entry.agency().isEmpty()
                ? null
                : NikMask.hide(entry.agency()); // an empty one would be counted as a facet
        doc.agencyWords = doc.agency;
        doc.reasonText = entry.reason().isEmpty() ? null : NikMask.hide(entry.reason());
        doc.stage = STAGE;
        doc.register = doc.id;
        doc.letter = entry.letter().isEmpty() ? null : entry.letter();
        doc.registered = true;
        doc.year = entry.revoked().map(day -> String.valueOf(day.getYear())).orElse(null);
        doc.dates = new HashSet<>();
        entry.letterDate().ifPresent(doc.dates::add);
        entry.revoked().ifPresent(doc.dates::add);
        doc.openedAt = found.revokedAt();
        doc.revokedAt = found.revokedAt();
        doc.readers = found.readers();
        doc.numbers = numbers(doc.id, entry);
        doc.facts = facts(found, entry);
        found.papers().forEach(doc::add);
        return doc;
    }

    private static Set<String> numbers(String number, OldEntry entry) {
        NumberForms forms = new NumberForms().add(number).add(NikMask.hide(entry.letter()));
        entry.nip().ifPresent(nip -> forms.add(nip.digits()).add(nip.printed()));
        entry.serial().ifPresent(forms::add);
        return forms.all();
    }

    private static List<String> facts(OldFindable found, OldEntry entry) {
        List<String> facts =
                new ArrayList<>(List.of(entry.agency(), entry.position(), entry.reason(), entry.email(), entry.note()));
        facts.add(found.entry().source().fileName());
        found.papers().forEach(paper -> facts.add(paper.fileName()));
        facts.replaceAll(NikMask::hide);
        return facts;
    }
}
