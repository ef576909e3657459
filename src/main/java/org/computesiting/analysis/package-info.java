/** Statistics of stored results: paired differences between arms. Knows files and tables of results, and nothing of how they were computed. */
package org.computesiting.analysis;
