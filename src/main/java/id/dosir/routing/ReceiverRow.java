package id.dosir.routing;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A receiver of a slip. The columns {@code waiting_*} are filled only while an order beside the main line is open, so the
 * trays' index holds open orders and nothing else.
 */
@Entity
@Table(name = "disposition_receiver")
class ReceiverRow {

    @Id
    String id;

    String dossier;
    int slip;
    int place;
    String post;
    String person;
    String name;

    @Enumerated(EnumType.STRING)
    Receiver.State state;

    Instant since;
    String note;

    @Column(name = "waiting_post")
    String waitingPost;

    @Column(name = "waiting_person")
    String waitingPerson;

    protected ReceiverRow() {}

    ReceiverRow(Dossier dossier, Disposition slip, Receiver receiver) {
        this.id = id(dossier, slip, receiver);
        this.dossier = dossier.number().value();
        this.slip = slip.ordinal();
        this.place = receiver.place();
        this.post = receiver.post().code();
        this.person = receiver.person().map(PersonId::value).orElse(null);
        this.name = receiver.name();
        put(dossier, slip, receiver);
    }

    static String id(Dossier dossier, Disposition slip, Receiver receiver) {
        return dossier.number() + "/" + slip.ordinal() + "/" + receiver.place();
    }

    final void put(Dossier dossier, Disposition slip, Receiver receiver) {
        state = receiver.state();
        since = receiver.since();
        note = receiver.note();
        boolean waits = slip.aside(receiver)
                && receiver.state().open()
                && !dossier.stage().closed();
        waitingPost = waits && person == null ? post : null;
        waitingPerson = waits ? person : null;
    }

    Receiver toReceiver() {
        return new Receiver(
                place, new Post(post), Optional.ofNullable(person).map(PersonId::new), name, state, since, note);
    }
}
