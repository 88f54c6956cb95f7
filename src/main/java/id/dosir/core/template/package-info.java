/** Templates of papers as several packages speak of them: which papers there are, their versions, what may be wrong. Knows no text of any. */
package id.dosir.core.template;
