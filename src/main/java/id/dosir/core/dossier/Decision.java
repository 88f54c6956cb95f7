package id.dosir.core.dossier;

import java.util.List;

/** Answer to an act: the dossier moved, or the grounds why not. Never an exception: those are faults. */
public sealed interface Decision {

    /**
     * @param dossier as it is now
     * @param consequences what must follow after the commit, in order
     */
    record Moved(Dossier dossier, List<Consequence> consequences) implements Decision {
        public Moved {
            consequences = List.copyOf(consequences);
        }
    }

    /** @param grounds at least one */
    record Refused(List<Ground> grounds) implements Decision {
        public Refused {
            grounds = List.copyOf(grounds);
            if (grounds.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a ground");
            }
        }

        /** @return the refusal to name when only one can be named */
        public Refusal first() {
            return grounds.get(0).refusal();
        }
    }

    /**
     * @param refusal which rule said no
     * @param field name of the field that has the cure; empty when none has
     * @param detail what to put into the message: a file name, a colleague's name; never a NIK
     */
    record Ground(Refusal refusal, String field, String detail) {}

    static Refused refused(Refusal refusal) {
        return refused(refusal, "", "");
    }

    static Refused refused(Refusal refusal, String field, String detail) {
        return new Refused(List.of(new Ground(refusal, field, detail)));
    }
}
