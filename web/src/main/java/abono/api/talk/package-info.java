/** Comments on quotes, customers' requests and the sellers' pipeline, over REST. */
package abono.api.talk;
