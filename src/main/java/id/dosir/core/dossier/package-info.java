/** The dossier, where it stands in its SOP, who acts, and the shape of a decision. Must never know a single act. */
package id.dosir.core.dossier;
