package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.StandardTime;
import id.dosir.desk.ChartWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the chart of a SOP says in words; with a dossier, also where it is and what was done when, by whom, in which time. */
@RequestScoped
public class SopWords {

    @Inject
    Texts texts;

    @Inject
    SopTrack track;

    @Inject
    Moments moments;

    /** @param columns actors, in the order of the chart */
    ChartWords of(Sop sop, List<Post> columns, Optional<Dossier> dossier) {
        List<TrackStep> steps = dossier.map(track::of).orElse(List.of());
        return new ChartWords(
                columns.stream().map(p -> texts.post(p.code())).toList(),
                sop.steps().stream().map(s -> time(s.time())).toList(),
                sop.steps().stream().map(s -> remark(sop, s, dossier, steps)).toList(),
                sop.steps().stream()
                        .map(s -> steps.isEmpty()
                                ? "later"
                                : steps.get(s.number() - 1).state())
                        .toList(),
                dossier.map(d -> texts.get(
                                "sop.about",
                                d.number().value(),
                                d.stage().step(),
                                sop.steps().size()))
                        .orElse(""));
    }

    String actors(SopStep step) {
        return step.actors().stream().map(p -> texts.post(p.code())).collect(Collectors.joining(", "));
    }

    private String time(StandardTime time) {
        String figures = time.least() == time.most() ? String.valueOf(time.most()) : time.least() + "-" + time.most();
        return texts.with("sop.time." + time.unit().name(), figures);
    }

    private String remark(Sop sop, SopStep step, Optional<Dossier> dossier, List<TrackStep> steps) {
        List<String> parts = new ArrayList<>();
        dossier.map(d -> standing(d, steps.get(step.number() - 1)))
                .filter(s -> !s.isEmpty())
                .ifPresent(parts::add);
        if (!step.note().isBlank()) {
            parts.add(step.note() + (step.note().endsWith(".") ? "" : "."));
        }
        step.back().ifPresent(to -> parts.add(texts.with("sop.backTo", to)));
        if (step.next().size() > 1) {
            parts.add(texts.with(
                    "sop.waysTo",
                    step.next().stream()
                            .map(n -> n == SopStep.END ? texts.get("sop.endWord") : String.valueOf(n))
                            .collect(Collectors.joining(", "))));
        } else if (step.next().get(0) > step.number() + 1) {
            parts.add(texts.with("sop.jumpsTo", step.next().get(0)));
        }
        return String.join(" ", parts);
    }

    private String standing(Dossier dossier, TrackStep step) {
        return switch (step.state()) {
            case "done" -> {
                Optional<HistoryLine> last = dossier.history().stream()
                        .filter(line -> line.step() == step.number())
                        .reduce((first, second) -> second);
                String when = last.map(line -> texts.get("sop.doneBy", moments.brief(line.at()), line.byName()))
                        .orElse("");
                yield step.words().isEmpty() ? when + "." : when + "; " + step.words() + " " + step.of() + ".";
            }
            case "now" -> dossier.stage().closed() || dossier.waitsFor().isEmpty()
                    ? texts.get("stage." + dossier.stage().name().name(), "") + "."
                    : step.words().isEmpty()
                            ? texts.get("sop.here") + "."
                            : texts.get("sop.here") + ", " + step.words() + " " + step.of() + ".";
            default -> step.of().equals(texts.get("sop.skipped")) ? texts.get("sop.skippedStep") : "";
        };
    }
}
