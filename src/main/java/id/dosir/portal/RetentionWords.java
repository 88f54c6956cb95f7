package id.dosir.portal;

import id.dosir.core.retention.Keeping;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.StoragePlace;
import id.dosir.desk.ListedRecord;
import id.dosir.desk.RetentionRoom;
import id.dosir.desk.RetentionRoom.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How pages of retention speak of records and proposals. */
@Named
@RequestScoped
public class RetentionWords {

    @Inject
    Texts texts;

    @Inject
    OfficeTime time;

    @Inject
    RetentionRoom room;

    public Keeping.Phase phase(KeptDossier record) {
        return record.keeping().phaseOn(time.today());
    }

    /** @return class of the tag for a phase */
    public String tag(Keeping.Phase phase) {
        return switch (phase) {
            case ACTIVE -> "ui-tag-success";
            case INACTIVE -> "ui-tag-info";
            case DUE -> "ui-tag-warning";
        };
    }

    /** @return class of the tag for the state of a proposal */
    public String tag(Proposal.State state) {
        return switch (state) {
            case PROPOSED, REVIEWED -> "ui-tag-info";
            case APPROVED, UNDER_WAY -> "ui-tag-warning";
            case DONE -> "ui-tag-success";
            case DECLINED -> "ui-tag-danger";
        };
    }

    /** @return whether it may be ticked for a proposal as far as the list can tell */
    public boolean mayBePicked(Line line) {
        KeptDossier record = line.kept().dossier();
        boolean permanent = record.keeping().action() == RetentionAction.TRANSFER;
        return phase(record) == Keeping.Phase.DUE
                && !record.held()
                && record.proposal().isEmpty()
                && (!permanent || line.packed() && !line.handedOver());
    }

    /** @return class of the tag for a record on a list */
    public String tag(ListedRecord.State state) {
        return switch (state) {
            case STOPPED -> "ui-tag-danger";
            case GONE, AWAY -> "ui-tag-success";
            case WAITING, EMPTIED -> "ui-tag-info";
        };
    }

    /** @return how far a record on a list is */
    public String state(ListedRecord record, Proposal of) {
        boolean stays =
                record.state() == ListedRecord.State.STOPPED && of.number().kind() == ProposalKind.TRANSFER;
        return texts.get(stays ? "retention.record.STOPPED.TRANSFER" : "retention.record." + record.state());
    }

    /** @return where the paper stands, in a line; a text that says so when nobody entered it */
    public String place(StoragePlace place) {
        return place.isNone()
                ? texts.get("retention.noPlace")
                : Stream.of(
                                part("retention.room", place.room()),
                                part("retention.rack", place.rack()),
                                part("retention.box", place.box()),
                                part("retention.folder", place.folder()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private String part(String key, String value) {
        return value.isEmpty() ? "" : texts.get(key) + " " + value;
    }

    /** @return kurun waktu */
    public String period(LocalDate from, LocalDate until) {
        return from.getYear() == until.getYear()
                ? String.valueOf(from.getYear())
                : from.getYear() + "\u2013" + until.getYear();
    }

    /** @return what a file of a destroyed dossier was */
    public String paper(ListedRecord record, String kind) {
        String ours = texts.paper(kind);
        return ours.equals(kind) ? room.paper(record, kind) : ours;
    }

    /** @return why a record was left out, in words; empty when it was not */
    public String left(ListedRecord record) {
        return record.refusal()
                .map(refusal -> texts.get("retention.left." + refusal))
                .orElse("");
    }
}
