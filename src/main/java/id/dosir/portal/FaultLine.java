package id.dosir.portal;

import java.io.Serializable;

/**
 * One thing that keeps a form from being sent.
 *
 * @param target id of the element that has the cure
 * @param label what it is called on the page
 * @param text what is wrong and how to cure it
 */
public record FaultLine(String target, String label, String text) implements Serializable {}
