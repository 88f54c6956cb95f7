/**
 * Numbers of outgoing letters: setting them aside for letters on paper, filling them in, striking them, and proving that each
 * number of a year is accounted for. Must never know where they are kept, nor how a number is printed.
 */
package id.dosir.core.number;
