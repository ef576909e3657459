/**
 * The command line: one class for each verb of {@code siting}, and the entry point that knows them.
 *
 * <p>What lives here reads arguments, calls the other packages and prints; it computes nothing of its own.
 */
package org.computesiting.cli;
