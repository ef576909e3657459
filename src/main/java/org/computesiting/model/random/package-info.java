/**
 * Keyed randomness: every draw has an address (stream, entity, month, draw number) and is a pure function of it and of the run's
 * seed. No generator has state, so nothing needs saving, the order of draws does not matter, and an extra agent changes nobody
 * else's luck.
 */
package org.computesiting.model.random;
