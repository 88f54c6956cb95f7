package id.dosir.desk;

import id.dosir.archive.OldRegister;
import id.dosir.core.document.Sha256;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.ScanName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which entries of the old archive a scan belongs to, by what its list, its name and its folders say, in this order. */
@ApplicationScoped
class ScanMatch {

    @Inject
    OldRegister register;

    /**
     * @param line a file
     * @param source the register whose running numbers count
     * @return its entries: one, or none, or several that it may belong to
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<OldNumber> of(ScanLine line, Optional<Sha256> source) {
        if (line.wanted().isPresent()) {
            return meant(ScanName.listed(line.wanted().get()), source);
        }
        for (ScanName name : ScanName.of(line.path())) {
            List<OldNumber> meant = meant(name, source);
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        return List.of();
    }

    private List<OldNumber> meant(ScanName name, Optional<Sha256> source) {
        if (name.number().isPresent()) {
            return register.find(name.number().get())
                    .map(e -> List.of(e.number()))
                    .orElse(List.of());
        }
        Map<String, List<OldNumber>> letters = register.byLetters(name.letters());
        for (String letter : name.letters()) {
            if (letters.containsKey(letter)) {
                return narrowed(letters.get(letter), name);
            }
        }
        List<OldNumber> people = flat(register.byNips(name.nips()));
        return people.isEmpty() && source.isPresent()
                ? flat(register.byOldNumbers(source.get(), name.oldNumbers()))
                : people;
    }

    /** One letter may be about several people: a NIP beside it tells which. */
    private List<OldNumber> narrowed(List<OldNumber> found, ScanName name) {
        List<OldNumber> people = flat(register.byNips(name.nips()));
        List<OldNumber> both = found.stream().filter(people::contains).toList();
        return both.isEmpty() ? found : both;
    }

    private static List<OldNumber> flat(Map<String, List<OldNumber>> found) {
        Set<Long> numbers = new TreeSet<>();
        found.values().forEach(list -> list.forEach(number -> numbers.add(number.value())));
        return numbers.stream().map(OldNumber::new).toList();
    }
}
