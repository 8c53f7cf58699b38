/** What customers and sellers say to each other, on the pages of both. */
package abono.portal.talk;
