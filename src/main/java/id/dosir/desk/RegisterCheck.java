package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import id.dosir.archive.RevocationRegister;
import id.dosir.archive.RevocationRegister.Line;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.check.NumberRun;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.RegisteredDossiers;
import id.dosir.routing.RegisteredDossiers.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The register beside its dossiers, a page at a time. A dossier and its line are written in one transaction, so nothing lags. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RegisterCheck {

    @Inject
    RevocationRegister register;

    @Inject
    RegisteredDossiers dossiers;

    /** @return the lines after a number, oldest first */
    List<Line> lines(int year, int sequence, int most) {
        return register.after(year, sequence, most);
    }

    /** @return what is wrong with these lines and with the numbers between them */
    List<Difference> look(List<Line> lines, NumberRun numbers) {
        // read after the lines: a dossier is never behind its line
        Map<String, Fact> facts =
                dossiers.facts(lines.stream().map(Line::dossier).toList());
        List<Difference> found = new ArrayList<>();
        for (Line line : lines) {
            numbers.next(line.number()).map(RegisterCheck::missing).ifPresent(found::add);
            look(line, Optional.ofNullable(facts.get(line.dossier()))).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Difference> look(Line line, Optional<Fact> dossier) {
        String subject = line.number().printed();
        if (line.entry().isEmpty()) {
            return Optional.of(new Difference(Finding.ENTRY_UNREADABLE, subject, line.dossier()));
        }
        if (dossier.filter(d -> d.stage() == Stage.Name.REGISTERED).isEmpty()) {
            return Optional.of(new Difference(Finding.ENTRY_UNFOUNDED, subject, line.dossier()));
        }
        String told = dossier.get().register().orElse("-");
        if (!told.equals(line.number().year() + "/" + line.number().sequence())) {
            return Optional.of(new Difference(Finding.NUMBER_DIFFERS, subject, line.dossier() + ": " + told));
        }
        List<String> others = others(line.entry().get(), dossier.get());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Finding.ENTRY_DIFFERS, subject, line.dossier() + ": " + String.join(", ", others)));
    }

    /** @return names of the facts that differ, as the table has them; never what they say */
    private static List<String> others(RegisterEntry entry, Fact fact) {
        List<String> others = new ArrayList<>();
        if (!fact.destroyed()) { // of a destroyed dossier the register alone still knows the person
            compare(others, "name", entry.name(), fact.name());
            compare(others, "nip", entry.nip().map(Nip::digits).orElse(null), fact.nip());
            compare(others, "nik_masked", entry.nikMasked(), fact.nikMasked());
            compare(others, "position", entry.position(), fact.position());
            compare(others, "agency", entry.agency(), fact.agency());
            compare(others, "serial", entry.serial().map(SerialNumber::decimal).orElse(null), fact.serial());
        }
        compare(others, "reason", entry.reason(), fact.reasonCode());
        compare(
                others,
                "crl_reason",
                entry.crlReason(),
                fact.reason().map(RevocationReason::crlReason).orElse(-1));
        compare(others, "letter_number", entry.letterNumber(), fact.letterNumber());
        compare(others, "letter_sha256", entry.letterFile().hex(), fact.letterFile());
        compare(others, "requested_at", entry.requestedAt(), fact.requestedAt());
        compare(others, "signed_at", entry.signedAt(), fact.signedAt());
        compare(others, "submitted_at", entry.submittedAt(), fact.submittedAt());
        compare(others, "revoked_at", entry.revokedAt(), fact.revokedAt());
        compare(others, "confirmed_by", entry.confirmedBy(), fact.confirmedBy());
        compare(others, "entered_at", entry.enteredAt(), fact.since());
        return others;
    }

    private static void compare(List<String> others, String name, Object entered, Object told) {
        if (!Objects.equals(entered, told)) {
            others.add(name);
        }
    }

    /**
     * @param seen years of the lines that were looked at
     * @return numbers that were given out at the end of each year and are not there, and counters that would repeat one
     */
    @Transactional(TxType.NOT_SUPPORTED) // in one transaction the second look at a counter would be the first one's
    List<Difference> counters(Set<Integer> seen) {
        List<Difference> found = new ArrayList<>();
        SortedSet<Integer> years = new TreeSet<>(seen);
        years.addAll(register.years());
        for (int year : years) {
            // in this order: an entry that is made in between is in the later figures, never only in the first
            long before = register.counted(year);
            int highest = register.highest(year);
            NumberRun.atEnd(year, before, highest).map(RegisterCheck::missing).ifPresent(found::add);
            long counted = register.counted(year);
            if (counted < highest) {
                found.add(new Difference(
                        Finding.COUNTER_BEHIND, new RegisterNumber(year, highest).printed(), String.valueOf(counted)));
            }
        }
        return found;
    }

    /** @return registered dossiers without a line */
    List<DossierNumber> withoutEntry(String after, int most) {
        return dossiers.withoutEntry(after, most);
    }

    private static Difference missing(NumberRun.Gap gap) {
        return new Difference(
                Finding.NUMBERS_MISSING, new RegisterNumber(gap.year(), gap.from()).printed(), gap.range());
    }
}
