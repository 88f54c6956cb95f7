package id.dosir.core.filing;

import id.dosir.core.certificate.PersonName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The person of a request, as far as other papers say who it is: lists of strangers have a row about him. */
record Known(Set<String> numbers, Set<String> names) {

    static Known of(List<Proposal> proposals) {
        return new Known(
                proposals.stream()
                        .filter(p -> p.field().equals("nip") || p.field().equals("nik"))
                        .map(Proposal::value)
                        .collect(Collectors.toUnmodifiableSet()),
                proposals.stream()
                        .filter(p -> p.field().equals("name"))
                        .map(p -> PersonName.bare(p.value()))
                        .filter(name -> name.length() > 2)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** @return whether these statements name him; one wrong letter in a name is allowed, for that may be the finding */
    boolean is(List<Proposal> person) {
        return person.stream().anyMatch(this::agrees);
    }

    private boolean agrees(Proposal proposal) {
        return switch (proposal.field()) {
            case "nip", "nik" -> numbers.contains(proposal.value());
            case "name" -> names.stream().anyMatch(name -> close(name, PersonName.bare(proposal.value())));
            default -> false;
        };
    }

    private static boolean close(String one, String other) {
        return one.equals(other) || one.length() > 9 && Label.oneWrong(one, other);
    }
}
