package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import java.util.List;
import java.util.Optional;

/**
 * What came of a package that was handed in.
 *
 * @param grounds against it; none when it was taken in or compared
 * @param number of its dossier, then
 * @param manifest hash over the manifest of its payload, then
 * @param restored whether the dossier was made again; else it was there, and was compared
 * @param differences none when both are the same
 */
public record ReceivedPackage(
        List<Ground> grounds,
        Optional<DossierNumber> number,
        Optional<Sha256> manifest,
        boolean restored,
        List<PackageDifference> differences) {

    static ReceivedPackage refused(Ground ground) {
        return new ReceivedPackage(List.of(ground), Optional.empty(), Optional.empty(), false, List.of());
    }

    static ReceivedPackage compared(DossierNumber number, Sha256 manifest, List<PackageDifference> differences) {
        return new ReceivedPackage(List.of(), Optional.of(number), Optional.of(manifest), false, differences);
    }

    static ReceivedPackage restored(DossierNumber number, Sha256 manifest) {
        return new ReceivedPackage(List.of(), Optional.of(number), Optional.of(manifest), true, List.of());
    }
}
