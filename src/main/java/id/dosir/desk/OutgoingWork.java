package id.dosir.desk;

import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.number.OutgoingNumber;
import id.dosir.core.number.OutgoingNumber.Noted;
import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.ReserveNumbers;
import id.dosir.core.number.VoidNumber;
import id.dosir.intake.Received;
import id.dosir.intake.Releases;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.LetterNumbers;
import id.dosir.letters.NumberAgenda;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The transactions in which the agenda of outgoing letters changes. Locks in one order: dossier, then number (decision 0017). */
@ApplicationScoped
class OutgoingWork {

    @Inject
    LetterNumbers numbers;

    @Inject
    NumberAgenda agenda;

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentStore store;

    @Inject
    Releases releases;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<LetterNumber> reserve(ReserveNumbers order, Occasion occasion) {
        List<LetterNumber> reserved = numbers.reserve(order, noted(occasion, order.reason()));
        reserved.forEach(number -> note(occasion, number.year(), number.sequence(), "pesan"));
        return reserved;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> enter(int year, int sequence, PaperLetter letter, Optional<Received> scan, Occasion occasion) {
        Optional<OutgoingNumber> number = agenda.findLocked(year, sequence);
        if (number.isEmpty()) {
            return unknown();
        }
        boolean same = letter.day() != null && agenda.wouldPrintSame(number.get(), letter.day());
        List<Ground> faults = letter.faults(number.get(), same, today());
        if (faults.isEmpty()) {
            agenda.enter(number.get(), letter, scan.map(s -> s.toAttachment(occasion.at())), noted(occasion, ""));
            note(
                    occasion,
                    year,
                    sequence,
                    scan.map(s -> "isi, pindaian " + s.sha256().hex()).orElse("isi"));
            scan.ifPresent(received -> releases.begin(received.sha256(), occasion.at()));
            scan.ifPresent(s -> s.keepIn(store));
        }
        return faults;
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Ground> strike(int year, int sequence, VoidNumber order, Occasion occasion) {
        // the dossier of a number never changes: it may be looked up before the lock, and is locked first
        Optional<Dossier> dossier = agenda.find(year, sequence)
                .flatMap(OutgoingNumber::dossier)
                .flatMap(dossiers::findLocked)
                .map(Loaded::dossier);
        Optional<OutgoingNumber> number = agenda.findLocked(year, sequence);
        if (number.isEmpty()) {
            return unknown();
        }
        List<Ground> faults = order.faults(number.get(), dossier, today());
        if (faults.isEmpty()) {
            agenda.strike(number.get(), noted(occasion, order.reason()));
            note(occasion, year, sequence, "batal");
        }
        return faults;
    }

    private void note(Occasion occasion, int year, int sequence, String what) {
        journal.note(new Entry(Kind.NUMBERS, occasion.by().id().value(), "surat " + year + "/" + sequence, what));
    }

    private static Noted noted(Occasion occasion, String reason) {
        return new Noted(occasion.by().id().value(), occasion.by().name(), occasion.at(), reason);
    }

    private static List<Ground> unknown() {
        return List.of(new Ground(Refusal.NUMBER_UNKNOWN, "", ""));
    }
}
