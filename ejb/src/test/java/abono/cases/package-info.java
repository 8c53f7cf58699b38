/** Cases from elsewhere, as the tests of several packages read them. */
package abono.cases;
