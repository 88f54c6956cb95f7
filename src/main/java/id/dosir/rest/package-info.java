/**
 * The interface for programs: JSON over HTTP under {@code api/v1}, signed in by HTTP Basic on each call. It translates and
 * asks the desk; must never decide a rule, nor know a page.
 */
package id.dosir.rest;
