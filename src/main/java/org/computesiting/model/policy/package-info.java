/** States, provinces and the two federal trade authorities: instruments, legislatures, regulators, tariffs, jobs and taxes. */
package org.computesiting.model.policy;
