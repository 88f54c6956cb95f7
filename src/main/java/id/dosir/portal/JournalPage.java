package id.dosir.portal;

import id.dosir.core.check.Breach;
import id.dosir.desk.AnchorDesk;
import id.dosir.desk.VerifyDesk;
import id.dosir.desk.VerifyRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On {@code /pemeriksaan}: whether the journal holds, and its last anchor, for those whom that page lets in. */
@Named
@RequestScoped
public class JournalPage {

    private static final Logger LOG = LoggerFactory.getLogger(JournalPage.class);

    @Inject
    VerifyDesk desk;

    @Inject
    AnchorDesk anchors;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    Say say;

    private VerifyRun run;

    public void verify() {
        if (desk.run(actor.get()).isPresent()) {
            say.kept("verify.begun");
            Faces.redirect("pemeriksaan");
        }
    }

    public void anchor() {
        try {
            anchors.anchor(actor.get()).ifPresent(made -> say.kept("verify.anchored", made.ordinal()));
            Faces.redirect("pemeriksaan");
        } catch (UncheckedIOException e) {
            LOG.error("anchors: not written", e);
            say.error("verify.anchor.failed");
        }
    }

    /** @return the newest one; null before the first */
    public VerifyRun getRun() {
        if (run == null) {
            run = desk.newest(actor.get()).orElse(null);
        }
        return run;
    }

    /** @return whether the page looks again by itself */
    public boolean isWatching() {
        return getRun() != null && getRun().running();
    }

    /** @return what stands against the journal until another verification says otherwise; null for nothing */
    public String getAlarm() {
        return desk.standing(actor.get())
                .filter(done -> !done.whole())
                .map(done -> texts.get("verify.alarm", moments.full(done.startedAt())))
                .orElse(null);
    }

    /** @return when it was verified last, and who asked for it */
    public String getLast() {
        String at = moments.full(getRun().startedAt());
        return getRun().askedBy()
                .map(who -> texts.get("verify.last", at, who))
                .orElseGet(() -> texts.get("verify.lastByClock", at));
    }

    /** @return the last anchor in one sentence, or why there is none */
    public String getAnchor() {
        try {
            return anchors.last(actor.get())
                    .map(a -> texts.get(
                            "verify.anchor.line",
                            String.valueOf(a.ordinal()),
                            moments.full(a.at()),
                            a.rows(),
                            a.beginning()))
                    .orElseGet(() -> texts.get("verify.anchor.none"));
        } catch (UncheckedIOException e) {
            LOG.error("anchors: not readable", e);
            return texts.get("verify.anchor.unreadable");
        }
    }

    public String getState() {
        return getRun().state() == VerifyRun.State.DONE
                ? texts.get(getRun().whole() ? "verify.state.whole" : "verify.state.broken")
                : texts.get("verify.state." + getRun().state());
    }

    public String getTag() {
        return switch (getRun().state()) {
            case RUNNING -> "ui-tag-info";
            case BROKEN_OFF -> "ui-tag-warning";
            case DONE -> getRun().whole() ? "ui-tag-success" : "ui-tag-danger";
        };
    }

    public String getIcon() {
        return switch (getRun().state()) {
            case RUNNING -> "clock";
            case BROKEN_OFF -> "warn";
            case DONE -> getRun().whole() ? "check" : "x";
        };
    }

    public String getCounts() {
        VerifyRun.Counts counts = getRun().counts();
        return texts.get(
                "verify.counts", counts.rows(), counts.rate(), counts.dossiers(), counts.anchors(), counts.files());
    }

    public String getFailure() {
        String key = "verify.failure." + getRun().failure();
        return texts.has(key) ? texts.get(key) : texts.with("verify.failure.other", getRun().failure());
    }

    /** @return what was found first, in a sentence */
    public String sentence(Breach breach) {
        return texts.get("verify.breach." + breach.kind(), breach.place(), breach.detail());
    }
}
