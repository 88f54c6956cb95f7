/** One record per act of the SOP: who may do it, where, and where it leads. One rule, one test each. */
package id.dosir.core.act;
