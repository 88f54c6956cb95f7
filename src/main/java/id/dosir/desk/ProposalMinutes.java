package id.dosir.desk;

import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.retention.PackedRecord;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.Proposal.Step;
import id.dosir.letters.DestructionMinutes;
import id.dosir.letters.DestructionMinutes.Entry;
import id.dosir.letters.DestructionMinutes.Hand;
import id.dosir.letters.DestructionMinutes.Left;
import id.dosir.letters.DestructionMinutes.Print;
import id.dosir.letters.Official;
import id.dosir.letters.RetentionWriter;
import id.dosir.letters.TransferMinutes;
import id.dosir.people.People;
import id.dosir.routing.Emptying;
import id.dosir.routing.RetentionSchedules;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What the minutes of a destruction or a hand-over say, inside the transaction that ends it. */
@ApplicationScoped
class ProposalMinutes {

    @Inject
    PackageBook packages;

    @Inject
    Emptying contents;

    @Inject
    RetentionWriter writer;

    @Inject
    RetentionSchedules schedules;

    @Inject
    SopCatalogue sops;

    @Inject
    People people;

    @Inject
    ZoneId zone;

    /** @return the minutes as PDF */
    byte[] ofDestruction(Proposal proposal, List<ListedRecord> records) {
        Step carrier = carrier(proposal);
        return writer.write(new DestructionMinutes(
                proposal.number().printed(),
                carrier.at().atZone(zone).toLocalDate(),
                schedules.current().name(),
                proposal.carrying().orElseThrow(),
                hands(proposal),
                records.stream()
                        .filter(r -> r.state() == ListedRecord.State.GONE)
                        .map(this::entry)
                        .toList(),
                left(records),
                records.stream()
                        .flatMap(r -> r.files().stream()
                                .map(f -> new Print(
                                        r.dossier().value(), sops.paperName(r.sop(), f.kind()), f.name(), f.shared())))
                        .toList(),
                keeper(carrier)));
    }

    /** @return the minutes as PDF */
    byte[] ofTransfer(Proposal proposal, List<ListedRecord> records) {
        return writer.write(new TransferMinutes(
                proposal.number().printed(),
                schedules.current().name(),
                proposal.handing().orElseThrow(),
                hands(proposal),
                records.stream()
                        .filter(r -> r.state() == ListedRecord.State.AWAY)
                        .map(this::handed)
                        .toList(),
                left(records),
                keeper(carrier(proposal))));
    }

    private static Step carrier(Proposal proposal) {
        return proposal.step(State.UNDER_WAY).orElseThrow();
    }

    /** @return who proposed, reviewed, approved and carried it out, as far as it came */
    static List<Hand> hands(Proposal proposal) {
        return Stream.of(State.PROPOSED, State.REVIEWED, State.APPROVED, State.UNDER_WAY)
                .flatMap(state -> proposal.step(state).stream())
                .map(step -> new Hand(step.to(), step.name(), step.title(), step.at()))
                .toList();
    }

    private static List<Left> left(List<ListedRecord> records) {
        return records.stream()
                .filter(r -> r.state() == ListedRecord.State.STOPPED)
                .map(r -> new Left(fileNumber(r), r.refusal().orElseThrow()))
                .toList();
    }

    private TransferMinutes.Entry handed(ListedRecord record) {
        PackedRecord packed =
                packages.handedOver(record.dossier()).orElseThrow().packed();
        return new TransferMinutes.Entry(
                fileNumber(record),
                service(record),
                record.openedAt().atZone(zone).toLocalDate(),
                record.closed(),
                contents.content(record.dossier())
                        .register()
                        .map(ProposalMinutes::printed)
                        .orElse(""),
                packed.manifest(),
                packed.file(),
                packed.size());
    }

    private Entry entry(ListedRecord record) {
        return new Entry(
                fileNumber(record),
                record.series(),
                service(record),
                record.openedAt().atZone(zone).toLocalDate(),
                record.closed(),
                record.files().size(),
                record.register().map(ProposalMinutes::printed).orElse(""),
                record.keepUntil());
    }

    private String service(ListedRecord record) {
        return sops.find(record.sop()).map(sop -> sop.name()).orElse(record.sop());
    }

    private static String fileNumber(ListedRecord record) {
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
