package id.dosir.portal;

import id.dosir.core.act.Gate;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Mandate;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a page tells of deputies: for whom this person acts, and who acts for him. */
@Named
@RequestScoped
public class DeputyNotes {

    private static final Set<Refusal> TOLD =
            Set.of(Refusal.DEPUTY_ACTS, Refusal.NOT_IN_MANDATE, Refusal.OWN_REQUEST, Refusal.POST_ENDED);

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    Say say;

    /** @return a sentence for each entry in which he is the deputy */
    public List<String> getForOthers() {
        return actor.get().deputising().forOthers().stream()
                .map(m -> texts.get("deputy.note.you", m.title(), until(m)))
                .toList();
    }

    /** @return a sentence for each entry in which another does his work */
    public List<String> getForHim() {
        return actor.get().deputising().forHim().stream()
                .map(m -> texts.get("deputy.note.other", m.deputyName(), m.title(), until(m)))
                .toList();
    }

    /** @return why a person whose post has the dossier can do nothing with it; empty when there is no such reason */
    public String barred(Dossier dossier) {
        Optional<Post> turn = dossier.waitsFor().filter(actor.get()::reaches);
        return turn.stream()
                .flatMap(post -> Arrays.stream(ActName.values()))
                .map(act -> Gate.bars(act, dossier, actor.get()).orElse(null))
                .filter(Objects::nonNull)
                .filter(TOLD::contains)
                .findFirst()
                .map(refusal -> say.sentence(new Ground(refusal, "", "")))
                .orElse("");
    }

    private String until(Mandate mandate) {
        return mandate.until().map(moments::full).orElse(texts.get("deputy.forNow"));
    }
}
