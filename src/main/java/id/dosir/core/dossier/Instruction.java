package id.dosir.core.dossier;

/** The ticks of the official slip ("Dengan hormat harap"). */
public enum Instruction {
    RESPOND,
    PROCESS,
    COORDINATE
}
