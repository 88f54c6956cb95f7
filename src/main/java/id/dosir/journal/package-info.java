/**
 * What happened, in one chain: each row covers the row before it by its hash, so that nobody can change, take out or move one without
 * breaking the chain, and anchors outside the database remember where its end was. Must never know what an act means nor who may read.
 */
package id.dosir.journal;
