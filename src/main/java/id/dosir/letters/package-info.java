/**
 * Papers that the office makes: a template and its values become a PDF/A-2a file with PDF/UA-1 tags, and with a
 * signature field where the official will sign. Knows neither dossiers nor stages nor who may ask for a paper.
 */
package id.dosir.letters;
