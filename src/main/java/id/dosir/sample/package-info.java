/**
 * Sample dossiers for the demo, made by real acts through the desk. Runs in demo mode only. Must never reach round the desk
 * into rows, nor be needed by anything else.
 */
package id.dosir.sample;
