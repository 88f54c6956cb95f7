package id.dosir.desk;

import id.dosir.desk.OldImport.State;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** What is on its way into the old archive, a register or a folder of scans: who asked, where it is, and which server is at it. */
@MappedSuperclass
abstract class IncomingRow {

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    State state;

    String failure = "";
    String worker;

    @Column(name = "seen_at")
    Instant seenAt;

    protected IncomingRow() {}

    IncomingRow(State state, String askedBy, Instant at) {
        this.state = state;
        this.askedBy = askedBy;
        this.begunAt = at;
        this.seenAt = at;
    }

    /**
     * @param others whether there may be any but this server
     * @param silent a server that was not seen since then is no more
     * @return whether this server may take it up: it waits for one, or the one that was at it is no more
     */
    boolean waitsFor(String server, boolean others, Instant silent) {
        return worker == null || worker.equals(server) || !others || seenAt.isBefore(silent);
    }

    void takenBy(String server, Instant now) {
        worker = server;
        seenAt = now;
    }

    /** The dry run has seen everything. */
    void checked() {
        if (state == State.CHECKING) {
            state = State.CHECKED;
            worker = null;
        }
    }

    /** Sets the taking in going, or lets it go on. @return whether it could be */
    boolean applied() {
        boolean begins = state == State.CHECKED || state == State.STOPPED;
        if (begins) {
            state = State.APPLYING;
            failure = "";
        }
        return begins;
    }

    /** Everything that could be taken in was. */
    void done(Instant now) {
        state = State.DONE;
        endedAt = now;
        worker = null;
    }

    /** Stops what is under way, or gives up what is not. @return the state it came to; empty when it had ended */
    Optional<State> stopped(Instant now) {
        if (state.ended()) {
            return Optional.empty();
        }
        state = state == State.APPLYING ? State.STOPPED : State.CANCELLED;
        worker = null;
        if (state == State.CANCELLED) {
            endedAt = now;
        }
        return Optional.of(state);
    }

    /** It cannot go on by itself. */
    void failed(String why) {
        if (state.working()) {
            state = state == State.APPLYING ? State.STOPPED : State.FAILED;
            failure = why;
            worker = null;
        }
    }
}
