package id.dosir.storage;

import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All that name files of the store. */
@ApplicationScoped
public class FileOwners {

    @Inject
    Instance<FileOwner> owners;

    /** @return whether anybody names the file */
    public boolean name(Sha256 file) {
        return owners.stream().anyMatch(owner -> owner.names(file));
    }

    /** @return about how many files they name; one that two name counts twice */
    public long count() {
        return owners.stream().mapToLong(FileOwner::countFiles).sum();
    }

    /** @return each of them */
    public List<FileOwner> all() {
        return owners.stream().toList();
    }
}
