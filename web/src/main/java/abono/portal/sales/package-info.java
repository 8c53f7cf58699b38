/**
 * The pages of sales: the pipeline, the accounts, the quote editor and the quote. Beans hold what
 * was typed and call one service; every rule and every figure is the domain's.
 */
package abono.portal.sales;
