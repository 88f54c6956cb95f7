package id.dosir.core.retention;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the paper of a dossier stands (lokasi simpan).
 *
 * @param room ruang
 * @param rack rak; may be empty
 * @param box boks; may be empty
 * @param folder may be empty
 */
public record StoragePlace(String room, String rack, String box, String folder) {

    public static final StoragePlace NONE = new StoragePlace("", "", "", "");

    static final int LONGEST = 40;

    public StoragePlace {
        room = Words.clean(room);
        rack = Words.clean(rack);
        box = Words.clean(box);
        folder = Words.clean(folder);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** @return what stands against moving there, each with its field */
    public List<Ground> faults() {
        List<Ground> grounds = new ArrayList<>();
        if (room.isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "room", ""));
        }
        check(grounds, "room", room);
        check(grounds, "rack", rack);
        check(grounds, "box", box);
        check(grounds, "folder", folder);
        return grounds;
    }

    private static void check(List<Ground> grounds, String field, String text) {
        if (text.length() > LONGEST) {
            grounds.add(new Ground(Refusal.FIELD_TOO_LONG, field, String.valueOf(LONGEST)));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            grounds.add(new Ground(Refusal.TEXT_INVALID, field, ""));
        }
    }
}
