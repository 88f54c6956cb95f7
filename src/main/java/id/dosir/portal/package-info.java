/**
 * The pages: one bean per page, which holds the form, makes one call and speaks in keys of the bundle. Decides no rule, opens no
 * transaction and sees no row.
 */
package id.dosir.portal;
