/** The way in: who calls, who may pass which door, and where each begins. */
package abono.portal.signin;
