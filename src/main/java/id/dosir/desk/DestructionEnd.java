package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.Destruction.State;
import id.dosir.core.retention.Destruction.Step;
import id.dosir.core.retention.DestructionNumber;
import id.dosir.letters.DestructionMinutes;
import id.dosir.letters.DestructionMinutes.Entry;
import id.dosir.letters.DestructionMinutes.Hand;
import id.dosir.letters.DestructionMinutes.Left;
import id.dosir.letters.DestructionMinutes.Print;
import id.dosir.letters.Official;
import id.dosir.letters.RetentionWriter;
import id.dosir.people.People;
import id.dosir.routing.RetentionSchedules;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Writes the minutes of a destruction when all its records have had their turn. */
@ApplicationScoped
class DestructionEnd {

    @Inject
    DestructionBook book;

    @Inject
    RetentionWriter writer;

    @Inject
    RetentionSchedules schedules;

    @Inject
    RetentionNotes notes;

    @Inject
    SopCatalogue sops;

    @Inject
    People people;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Ends it, unless it has ended; its minutes are kept in the store like any document. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(DestructionNumber number) {
        Destruction before = book.findLocked(number).orElseThrow();
        if (before.state() != State.UNDER_WAY) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Staged minutes = staged(writer.write(minutes(before, book.records(number))));
        book.save(before, before.to(State.DONE, "", new Occasion(Actor.SYSTEM, now)));
        book.minutes(number, minutes.sha256(), minutes.size(), now);
        Step carrier = before.step(State.UNDER_WAY).orElseThrow();
        notes.note(
                carrier.by(), number.code(), "berita acara " + minutes.sha256().hex());
        store.keep(minutes);
    }

    private Staged staged(byte[] pdf) {
        try {
            return store.stage(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("the minutes of a destruction could not be kept", e);
        }
    }

    private DestructionMinutes minutes(Destruction destruction, List<DestroyedRecord> records) {
        Step carrier = destruction.step(State.UNDER_WAY).orElseThrow();
        return new DestructionMinutes(
                destruction.number().printed(),
                carrier.at().atZone(zone).toLocalDate(),
                schedules.current().name(),
                destruction.carrying().orElseThrow(),
                Stream.of(State.PROPOSED, State.REVIEWED, State.APPROVED, State.UNDER_WAY)
                        .flatMap(state -> destruction.step(state).stream())
                        .map(step -> new Hand(step.to(), step.name(), step.title(), step.at()))
                        .toList(),
                records.stream()
                        .filter(r -> r.state() == DestroyedRecord.State.GONE)
                        .map(this::entry)
                        .toList(),
                records.stream()
                        .filter(r -> r.state() == DestroyedRecord.State.STOPPED)
                        .map(r -> new Left(fileNumber(r), r.refusal().orElseThrow()))
                        .toList(),
                records.stream()
                        .flatMap(r -> r.files().stream()
                                .map(f -> new Print(
                                        r.dossier().value(), sops.paperName(r.sop(), f.kind()), f.name(), f.shared())))
                        .toList(),
                keeper(carrier));
    }

    private Entry entry(DestroyedRecord record) {
        return new Entry(
                fileNumber(record),
                record.series(),
                sops.find(record.sop()).map(sop -> sop.name()).orElse(record.sop()),
                record.openedAt().atZone(zone).toLocalDate(),
                record.closed(),
                record.files().size(),
                record.register().map(DestructionEnd::printed).orElse(""),
                record.keepUntil());
    }

    private static String fileNumber(DestroyedRecord record) {
        return record.series() + "/" + record.dossier().value();
    }

    private static String printed(String register) {
        String[] parts = register.split("/");
        return new RegisterNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])).printed();
    }

    private Official keeper(Step carrier) {
        return people.find(carrier.by().value())
                .map(p -> new Official(
                        carrier.title(),
                        carrier.name(),
                        p.rank().orElse("-"),
                        p.nip().orElse("-")))
                .orElse(new Official(carrier.title(), carrier.name(), "-", "-"))
                .printed();
    }
}
