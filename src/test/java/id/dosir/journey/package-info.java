/**
 * Whole journeys in a browser against the built WAR. Knows the pages by what a person sees (roles, labels), never a bean.
 */
package id.dosir.journey;
