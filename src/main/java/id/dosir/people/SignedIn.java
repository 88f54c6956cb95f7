package id.dosir.people;

import id.dosir.core.dossier.Actor;

/**
 * Whose stay a session is.
 *
 * @param actor who
 * @param mustChange the password is a code that somebody else has seen; nothing else may be done before it is changed
 */
record SignedIn(Actor actor, boolean mustChange) {}
