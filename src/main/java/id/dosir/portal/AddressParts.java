package id.dosir.portal;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in an address behind the servlet's own part; anything that is not as expected is simply not there. */
record AddressParts(List<String> parts) {

    static AddressParts of(HttpServletRequest request) {
        String path = request.getPathInfo();
        return new AddressParts(
                path == null || path.isEmpty()
                        ? List.of()
                        : List.of(path.substring(1).split("/", -1)));
    }

    int count() {
        return parts.size();
    }

    String text(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** @return the same, its parts without an ending that they may have */
    AddressParts without(String ending) {
        List<String> bare = new ArrayList<>(parts);
        bare.replaceAll(part -> part.endsWith(ending) ? part.substring(0, part.length() - ending.length()) : part);
        return new AddressParts(bare);
    }

    Optional<DossierNumber> dossier(int index) {
        return DossierNumber.isOne(text(index)) ? Optional.of(new DossierNumber(text(index))) : Optional.empty();
    }

    Optional<Sha256> file(int index) {
        return Sha256.isOne(text(index)) ? Optional.of(new Sha256(text(index))) : Optional.empty();
    }

    /** @return a number from 1 to 9999 that stands before the suffix, else 0 */
    int ordinal(int index, String suffix) {
        String text = text(index);
        return text.matches("[1-9]\\d{0,3}" + Pattern.quote(suffix))
                ? Integer.parseInt(text.substring(0, text.length() - suffix.length()))
                : 0;
    }
}
