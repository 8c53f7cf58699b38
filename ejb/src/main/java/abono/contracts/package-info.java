/** What accepted quotes become (Q7, D5): contracts begin, change or will, and end with notice. */
package abono.contracts;
