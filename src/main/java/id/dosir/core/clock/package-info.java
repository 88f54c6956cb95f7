/**
 * Clocks of steps: when each ran and stood still, how much of the standard time is left, whom to warn, and what a calendar of
 * special days holds. Must never know where any of it is kept or shown.
 */
package id.dosir.core.clock;
