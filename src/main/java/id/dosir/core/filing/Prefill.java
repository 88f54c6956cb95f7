package id.dosir.core.filing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which paper's statement is proposed for a field, when several have one. */
public final class Prefill {

    private static final Set<String> OF_THE_PERSON =
            Set.of("name", "nip", "nik", "birthDate", "sex", "email", "serial");

    private static final Set<String> OF_THE_LETTER = Set.of("letterFrom", "letterNumber", "letterDate");

    private static final List<PaperRole> FORM_FIRST = List.of(
            PaperRole.FORM, PaperRole.LETTER, PaperRole.OTHER, PaperRole.CARD, PaperRole.DECREE, PaperRole.CERTIFICATE);

    private static final List<PaperRole> CARD_FIRST = List.of(
            PaperRole.CARD, PaperRole.FORM, PaperRole.LETTER, PaperRole.OTHER, PaperRole.DECREE, PaperRole.CERTIFICATE);

    private static final List<PaperRole> CERTIFICATE_FIRST =
            List.of(PaperRole.CERTIFICATE, PaperRole.FORM, PaperRole.LETTER, PaperRole.OTHER);

    private Prefill() {}

    /**
     * A file that holds text goes before what was read off a picture; what several papers say about the person before what one says;
     * then the paper that knows best. A name is proposed with its titles, as the form wants it.
     *
     * @param proposals of all papers of a request
     * @return for each field that can be filled the one to propose, in the order in which the fields first come
     */
    public static Map<String, Proposal> of(List<Proposal> proposals) {
        Map<String, Proposal> best = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (!best.containsKey(proposal.field())) {
                of(proposal.field(), proposals).ifPresent(winner -> best.put(winner.field(), winner));
            }
        }
        return best;
    }

    /** @return the statement to propose for one field; empty when no paper has a sound one */
    static Optional<Proposal> of(String field, List<Proposal> proposals) {
        List<Proposal> sound = proposals.stream()
                .filter(proposal -> proposal.field().equals(field))
                .filter(proposal -> meaning(proposal).isPresent())
                .filter(proposal -> !OF_THE_LETTER.contains(field) || role(proposal) == PaperRole.LETTER)
                .toList();
        Optional<Proposal> winner = sound.stream()
                .min(Comparator.comparing(
                                (Proposal proposal) -> proposal.source().ocr())
                        .thenComparing(proposal -> OF_THE_PERSON.contains(field) ? -papers(proposal, sound) : 0)
                        .thenComparing(proposal -> rank(field, proposal))
                        .thenComparing(proposal -> -proposal.source().confidence()));
        return field.equals("name") ? winner.map(name -> titled(name, sound)) : winner;
    }

    /** Identity cards have neither titles nor small letters. */
    private static Proposal titled(Proposal winner, List<Proposal> names) {
        return names.stream()
                .filter(name -> meaning(name).equals(meaning(winner)))
                .filter(name -> role(name) != PaperRole.CARD && role(name) != PaperRole.CERTIFICATE)
                .min(Comparator.comparing((Proposal name) -> name.source().ocr())
                        .thenComparing(name -> rank("name", name)))
                .orElse(winner);
    }

    private static int papers(Proposal proposal, List<Proposal> all) {
        return all.stream()
                .filter(other -> meaning(other).equals(meaning(proposal)))
                .map(other -> other.source().paper())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet())
                .size();
    }

    private static int rank(String field, Proposal proposal) {
        List<PaperRole> order =
                switch (field) {
                    case "name", "nik", "birthDate", "sex" -> CARD_FIRST;
                    case "serial" -> CERTIFICATE_FIRST;
                    default -> FORM_FIRST;
                };
        int rank = order.indexOf(role(proposal));
        return rank < 0 ? order.size() : rank;
    }

    private static PaperRole role(Proposal proposal) {
        return PaperRole.of(proposal.source().kind());
    }

    private static Optional<String> meaning(Proposal proposal) {
        return Statements.meaning(proposal.field(), proposal.value());
    }
}
