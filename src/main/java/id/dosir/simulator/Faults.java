package id.dosir.simulator;

/** The switch as it stands, with the count of signing calls since it was set. */
final class Faults {

    private Fault fault = Fault.NONE;
    private int calls;
    private int struck;

    synchronized void set(Fault wanted) {
        fault = wanted;
        calls = 0;
        struck = 0;
    }

    synchronized Fault current() {
        return fault;
    }

    /** @return what happens to the signing call that has just come */
    synchronized Fault.Mode next() {
        calls++;
        boolean spent = fault.times() > 0 && struck >= fault.times();
        if (spent || calls % fault.every() != 0) {
            return Fault.Mode.NONE;
        }
        struck++;
        return fault.mode();
    }
}
