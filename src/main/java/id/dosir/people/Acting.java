package id.dosir.people;

/**
 * Who does the work of a post now.
 *
 * @param person who
 * @param title own, or as a deputy with Plt., Plh. or a.n.
 */
public record Acting(Person person, String title) {}
